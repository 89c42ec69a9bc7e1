namespace LetDown.Core.Milk;

/// <summary>
/// Milk from a scale that is knocked, pulled, carried about and robbed of its bottle. Milk only adds, at most some grams a second: a weight
/// that misses what was expected by more than that is an <see cref="Upset"/>. When it is over, a weight that swung or rang is believed
/// again as it is; a step is taken off for good, and milk counts on as it flowed before. So whatever is put on or taken off, however
/// often, no milk is lost or won by it but what flowed unseen.
/// </summary>
internal sealed class WeightFilter
{
    /// <summary>Window of the flow, s: one cycle of suction or more lies within it, so pulsation averages out.</summary>
    private const double Window = 2;

    /// <summary>Fewest blocks for a flow.</summary>
    private const int Fewest = 4;

    /// <summary>A bottle that does not come back was taken for good, s.</summary>
    private const double LongestAway = 30;

    /// <summary>Longest silence that needs no care, s.</summary>
    private const double Silence = 0.7;

    /// <summary>Blocks over which the usual scatter is learned: ten seconds.</summary>
    private const double Memory = 50;

    private readonly SampleWindow _window = new(Window);
    private readonly ScaleNoise _noise = new();
    private readonly Upset _upset = new();

    private double _offset;
    private double _at;
    private double _level;
    private double _flow;
    private double _scatter = 0.02;
    private double _drop;
    private bool _isAway;
    private bool _hasBegun;
    private bool _wasSilent;
    private UnseenMilk _away;

    /// <summary>What is known now.</summary>
    public MilkEstimate Estimate { get; private set; }

    /// <summary>How many steps so far were no milk.</summary>
    public int Steps { get; private set; }

    private double Gate => MilkLimits.Jump + (MilkLimits.JumpNoises * _noise.Grams);

    private UnseenMilk Unseen => new(_at, _level, Math.Clamp(_flow, 0, MilkLimits.FastestFlow));

    public void Add(in WeightBlock block)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _offset = block.Grams;
            Believe(block);
        }
        else if (_upset.IsOn)
        {
            Wait(block);
        }
        else if (IsMilk(block))
        {
            Believe(block);
        }
        else
        {
            _wasSilent = block.Seconds - _at > Silence;
            _upset.Begin(block.Seconds, _level + _offset, Gate);
            Wait(block);
        }
    }

    private bool IsMilk(in WeightBlock block)
    {
        var gap = block.Seconds - _at;
        var missed = block.Grams - _offset - _level - (_flow * gap);
        return gap <= Silence && Math.Abs(missed) <= Gate && !IsScattered(block);
    }

    private bool IsScattered(in WeightBlock block) => block.Scatter > (MilkLimits.Jump / 2) + (4 * _scatter);

    private void Believe(in WeightBlock block)
    {
        var clean = block.Grams - _offset;
        _noise.Add(clean);
        _scatter += (Math.Min(block.Scatter, 3 * _scatter) - _scatter) / Memory;
        _window.Add(block.Seconds, clean);
        _at = block.Seconds;
        Fit();
        if (_isAway && _at - _away.From > LongestAway)
        {
            GiveUpBottle();
            clean = _level;
        }

        Tell(clean);
    }

    private void Fit()
    {
        var (slope, end) = _window.Fit();
        (_flow, _level) = _window.Count < Fewest ? (_flow, end) : (slope, end);
    }

    private void Tell(double grams) => Estimate = _isAway
        ? Guess(_away, _at)
        : new(_at, grams, Unseen.Flow, _noise.Grams, IsSure: true);

    private MilkEstimate Guess(UnseenMilk milk, double at) =>
        new(at, milk.GramsAt(at), milk.FlowAt(at), _noise.Grams, IsSure: false);

    private void Wait(in WeightBlock block)
    {
        if (_upset.Add(block, IsScattered(block), Gate))
        {
            Settle();
        }
        else
        {
            Estimate = Guess(_isAway ? _away : Unseen, block.Seconds);
        }
    }

    private void Settle()
    {
        var (from, grams) = _upset.Rest;
        var expected = Unseen.GramsAt(from);
        var gained = grams - _offset - _level;
        if (!IsHonest(gained, expected - _level, from - _at))
        {
            Step(gained, expected, from, grams);
        }

        _upset.End();
        _noise.Break();
        _window.Clear();
        _upset.CopyTo(_window, _offset);
        (_flow, _level) = _window.Fit();
        _at = _window.Last;
        Tell(_level);
    }

    /// <summary>Whether the weight may be believed as it is: it is where it was to be, or it only swung, or was only not heard of.</summary>
    private bool IsHonest(double gained, double expected, double seconds) =>
        (!_upset.WasLifted && Math.Abs(gained - expected) <= Gate)
        || ((_wasSilent || _upset.IsSwing) && gained >= -Gate && gained <= (MilkLimits.UsualMost * seconds) + Gate);

    /// <summary>A step is no milk. A big one is the bottle, which goes or comes.</summary>
    private void Step(double gained, double expected, double from, double grams)
    {
        Steps++;
        if (_isAway && gained > _drop / 2)
        {
            _isAway = false;
            _offset = grams - _away.GramsAt(from);
            return;
        }

        if (!_isAway && gained < -MilkLimits.Bottle)
        {
            (_isAway, _away, _drop) = (true, Unseen, -gained);
        }

        _offset += gained - (expected - _level);
    }

    /// <summary>What is on the scale now is nothing, and what came until it went is all there is.</summary>
    private void GiveUpBottle()
    {
        _isAway = false;
        var grams = _away.GramsAt(_at);
        _offset += _level - grams;
        (_level, _flow) = (grams, 0);
        _window.Clear();
        _window.Add(_at, grams);
    }
}

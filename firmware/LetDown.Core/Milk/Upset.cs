namespace LetDown.Core.Milk;

/// <summary>
/// A time in which a scale shows what cannot be milk, from the first such block until a second of blocks lies on one line again. Remembers
/// how the weight moved meanwhile, because that tells a swing, which ends where it began, from a step, which does not.
/// </summary>
internal sealed class Upset
{
    /// <summary>A second of blocks makes an end. Our choice: twice the slowest half swing of somebody who walks.</summary>
    private const int Calm = 5;

    /// <summary>Turns of at least this many make a swing: two whole ones.</summary>
    private const int Swings = 4;

    /// <summary>Longest half swing, s: she walks at one step a second or faster, and a knock rings faster still. Our assumption.</summary>
    private const double HalfSwing = 0.75;

    private readonly SampleWindow _recent = new(1.5);
    private double _around;
    private double _gate;
    private double _crossed;
    private double _longest;
    private double _lowest;
    private int _side;
    private int _turns;

    /// <summary>True while it lasts.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Whether the weight only swung about where it was.</summary>
    public bool IsSwing => _turns >= Swings && _longest <= HalfSwing;

    /// <summary>Whether the bottle was off the scale for a moment: where it stands then is not quite where it stood, and no milk.</summary>
    public bool WasLifted => _lowest < -MilkLimits.Bottle;

    /// <summary>When it came to rest, and the weight then.</summary>
    public (double From, double Grams) Rest { get; private set; }

    public void Begin(double seconds, double grams, double gate)
    {
        IsOn = true;
        _recent.Clear();
        (_around, _gate, _crossed) = (grams, gate, seconds);
        (_longest, _lowest, _side, _turns) = (0, 0, 0, 0);
    }

    public void End() => IsOn = false;

    /// <summary>One more block; true when the weight has come to rest.</summary>
    public bool Add(in WeightBlock block, bool isScattered, double gate)
    {
        Follow(block);
        if (isScattered)
        {
            _recent.Clear();
            return false;
        }

        _recent.Add(block.Seconds, block.Grams);
        _recent.Keep(Calm);
        return _recent.Count == Calm && IsStraight(gate);
    }

    /// <summary>Hands over the calm blocks.</summary>
    public void CopyTo(SampleWindow window, double offset) => _recent.CopyTo(window, offset);

    private void Follow(in WeightBlock block)
    {
        var away = block.Grams - _around;
        _lowest = Math.Min(_lowest, away);
        var side = Math.Abs(away) > _gate ? Math.Sign(away) : 0;
        if (side != 0 && side != _side)
        {
            (_side, _crossed) = (side, block.Seconds);
            _turns++;
        }
        else if (side != 0)
        {
            _longest = Math.Max(_longest, block.Seconds - _crossed);
        }
        else
        {
            _crossed = block.Seconds;
        }
    }

    private bool IsStraight(double gate)
    {
        var (slope, end) = _recent.Fit();
        var first = _recent.First;
        Rest = (first, end - (slope * (_recent.Last - first)));
        return slope is > -0.3 and < MilkLimits.FastestFlow && _recent.Farthest(slope, end) <= gate / 2;
    }
}

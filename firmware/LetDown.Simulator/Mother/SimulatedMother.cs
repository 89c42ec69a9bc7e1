using LetDown.Core.Units;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>
/// A mother at a pump, drawn from a seed: suction on either breast goes in, milk from both comes out. Same seed and same suction,
/// same milk. Needs no pump: figures over a population can be drawn from her alone.
/// </summary>
internal sealed class SimulatedMother
{
    private readonly LetDownReflex _reflex;
    private readonly Ejections _ejections;
    private readonly Breast _left;
    private readonly Breast _right;

    private Side _lastSide;
    private bool _hasBegun;

    /// <summary>A woman, and how this session finds her.</summary>
    public SimulatedMother(int seed, Sitting? sitting = null)
    {
        sitting ??= Sitting.Usual;
        Traits = MotherTraits.Draw(seed).With(sitting.Milk);
        _reflex = new(seed, Traits, sitting);
        _ejections = new(seed, Traits, sitting);
        _left = new(Traits.Breasts.Left, sitting.IsWarmed);
        _right = new(Traits.Breasts.Right, sitting.IsWarmed);
    }

    public MotherTraits Traits { get; }

    /// <summary>Time with her, s.</summary>
    public double Seconds { get; private set; }

    /// <summary>True for some seconds after the onset of an ejection that she feels.</summary>
    public bool FeelsLetDown => _ejections.IsNoticed;

    public int EjectionCount => _ejections.Count;

    /// <summary>Time with more vacuum on either breast than is comfortable for her, s.</summary>
    public double Discomfort => _left.Discomfort + _right.Discomfort;

    /// <summary>Milk still in each breast.</summary>
    public PerSide<Mass> Milk => new(new Mass(_left.Milk), new Mass(_right.Milk));

    /// <summary>Share left in each breast of what a pump can get.</summary>
    public PerSide<double> Fullness => new(_left.Fullness, _right.Fullness);

    /// <summary>What a pump can still get from each breast, g.</summary>
    public PerSide<double> Available => new(_left.Available, _right.Available);

    /// <summary>Every ejection so far.</summary>
    public MilkEjection[] DescribeEjections() => _ejections.Describe();

    /// <summary>Moves on by <paramref name="dt"/> seconds, 0.05 at most, with this suction on her breasts; gives the flow from each.</summary>
    public PerSide<Flow> Advance(double dt, PerSide<Vacuum> suction)
    {
        Seconds += dt;
        var left = suction.Left.MmHg;
        var right = suction.Right.MmHg;
        _left.Feel(dt, left);
        _right.Feel(dt, right);
        NoticeChange();
        if (_reflex.Advance(dt, Speed(), out var isSpontaneous))
        {
            _ejections.Begin(TimeSpan.FromSeconds(Seconds), isSpontaneous);
        }

        _ejections.Step(dt);
        var strength = _ejections.Strength;
        var flow = new PerSide<Flow>(new Flow(_left.Give(dt, strength.Left, left)), new Flow(_right.Give(dt, strength.Right, right)));
        _ejections.Give(flow.Left.GramsPerSecond * dt, flow.Right.GramsPerSecond * dt);
        return flow;
    }

    /// <summary>One breast begins after it was left alone, and it was the other one that was pumped before: not just a pause.</summary>
    private void NoticeChange()
    {
        if (Math.Max(_left.LeftAloneFor, _right.LeftAloneFor) < LeftAlone)
        {
            return;
        }

        var side = _left.LeftAloneFor > 0 ? Side.Left : Side.Right;
        if (side != _lastSide && _hasBegun)
        {
            _reflex.ChangeBreast();
        }

        _hasBegun = true;
        _lastSide = side;
    }

    /// <summary>How fast her reflex's clock runs: 1 with one breast well stimulated, a little more with both.</summary>
    private double Speed()
    {
        var left = Math.Min(1, _left.Stimulus / StimulusEnough);
        var right = Math.Min(1, _right.Stimulus / StimulusEnough);
        return Math.Max(left, right) * (1 + (BothBreasts * Math.Min(left, right)));
    }
}

using LetDown.Core.Units;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>One milk ejection: the ducts of both breasts are squeezed, fast up and slower down.</summary>
internal sealed class Ejection(TimeSpan onset, double duration, PerSide<double> weight, bool isFelt, bool isSpontaneous)
{
    private double _age;
    private double _left;
    private double _right;

    public bool IsOver => _age >= duration;

    /// <summary>True while she notices it.</summary>
    public bool IsNoticed => isFelt && _age is >= FeelsFrom and < FeelsTo;

    /// <summary>How strong it is now in each breast, 0 to 1.</summary>
    public PerSide<double> Strength { get; private set; }

    public void Step(double dt)
    {
        _age += dt;
        var at = _age / (duration * PeakAt);
        var shape = IsOver ? 0 : at * Math.Exp(1 - at);
        Strength = new(weight.Left * shape, weight.Right * shape);
    }

    public void Give(double left, double right)
    {
        _left += left;
        _right += right;
    }

    public MilkEjection Describe() => new(
        onset, TimeSpan.FromSeconds(duration), new(new Mass(_left), new Mass(_right)), isFelt, isSpontaneous);
}

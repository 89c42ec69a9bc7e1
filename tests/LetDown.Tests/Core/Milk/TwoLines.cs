using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

/// <summary>Two breasts pumped at once through lines made by hand: a cycle each 1.2 s tells their air together. Scales may fall silent.</summary>
internal sealed class TwoLines
{
    private const double Dt = 0.01;
    private const double Bottle = 70;
    private const int TicksPerCycle = 120;

    /// <summary>Empty bottles and lines, mL; the motor moves a tenth less than it should.</summary>
    private const double Air = 400;
    private const double Gain = 1.1;

    private readonly LineMilk _lines = new(new());
    private readonly Random _random = new(1);
    private PerSide<Sample<Mass>> _scales;
    private PerSide<double> _truth;
    private long _ticks;

    public PerSide<BreastMilk> Milk { get; } = new(new(), new());

    public PerSide<double> Truth => _truth;

    /// <summary>What is told of both less what there is, g.</summary>
    public double Error => Milk.Left.Collected.Grams + Milk.Right.Collected.Grams - _truth.Left - _truth.Right;

    public TwoLines Begin()
    {
        Run(3, default);
        Milk.Left.Begin();
        Milk.Right.Begin();
        return this;
    }

    public TwoLines Run(double seconds, PerSide<double> flow, bool hasLeft = true, bool hasRight = true)
    {
        for (var i = 0; i < seconds / Dt; i++)
        {
            _ticks++;
            _truth = new(_truth.Left + (flow.Left * Dt), _truth.Right + (flow.Right * Dt));
            _scales = new(hasLeft ? Weigh(_truth.Left) : _scales.Left, hasRight ? Weigh(_truth.Right) : _scales.Right);
            Step();
        }

        return this;
    }

    private TimeSpan Now => TimeSpan.FromSeconds(_ticks * Dt);

    private Sample<Mass> Weigh(double truth) => new(new(Bottle + truth + ((_random.NextDouble() - 0.5) * 0.06)), Now);

    private void Step()
    {
        if (_ticks % TicksPerCycle == 0)
        {
            var left = Air - ((_truth.Left + _truth.Right) / Mass.MilkGramsPerMillilitre);
            var noise = 0.6 * (_random.NextDouble() - 0.5);
            var reading = new AirReading(new(Left: true, Right: true), (Gain * left) + noise, Depth: 90, Squeeze: 0, Noise: 0.25);
            _lines.Look(reading, Now.TotalSeconds, Milk.Left, Milk.Right);
        }

        Milk.Left.Update(_scales.Left, _lines.Milk.Left, Now);
        Milk.Right.Update(_scales.Right, _lines.Milk.Right, Now);
    }
}

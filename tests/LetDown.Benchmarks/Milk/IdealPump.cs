using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Mother;
using LetDown.Simulator.Randomness;
using LetDown.Simulator.World;

namespace LetDown.Benchmarks.Milk;

/// <summary>
/// The pump's real controller at a simulated mother, over lines that follow their set point at once: no air, no chips. Scales are the simulator's own, with
/// all that disturbs them. A hundred steps a second instead of a thousand, so that a thousand mothers take minutes; <c>--board</c> checks it.
/// </summary>
internal sealed class IdealPump
{
    private const double Dt = 0.01;
    private const int WorldSteps = 10;

    /// <summary>The load cell's counts for a gram; any number will do.</summary>
    private const double Counts = 1000;

    /// <summary>A motor of some 5 W at 12 V, A.</summary>
    private const double AmperesAtFullDuty = 0.4;

    private static readonly Vacuum Tried = new(80);

    private readonly PumpController _controller;
    private readonly SimulatedMother _mother;
    private readonly Upsets? _upsets;
    private readonly PerSide<Scale> _scales;
    private readonly PerSide<Bottle> _bottles = new(new(1e9), new(1e9));
    private Actuation _last;
    private Vacuum _manifold;
    private long _step;

    public IdealPump(int mother, PumpSettings settings, Disturbances disturbances, Sitting sitting, PlanOptions options)
    {
        _controller = new(settings, options);
        _mother = new(mother, sitting);
        _upsets = disturbances == Disturbances.Calm ? null : new(mother, disturbances);
        _scales = new(new(Counts, new RandomStream(mother, "scale left")), new(Counts, new RandomStream(mother, "scale right")));
    }

    public PumpStatus Status => _controller.Status;

    public SimulatedMother Mother => _mother;

    /// <summary>Really in the bottles.</summary>
    public PerSide<double> Grams => new(_bottles.Left.Grams, _bottles.Right.Grams);

    public List<SessionEvent> Events { get; } = [];

    /// <summary>Time with more than 20 mmHg on a breast, both counted, s.</summary>
    public double UnderVacuum { get; private set; }

    /// <summary>One step of 10 ms.</summary>
    public CommandOutcome Step(in Commands commands)
    {
        _step++;
        var lines = Lines();
        UnderVacuum += Dt * ((lines.Left > SafetyLimits.Released ? 1 : 0) + (lines.Right > SafetyLimits.Released ? 1 : 0));
        var flow = _mother.Advance(Dt, lines);
        StepUpsets();
        Fill(Side.Left, flow.Left, lines.Left);
        Fill(Side.Right, flow.Right, lines.Right);
        _last = _controller.Step(Measure(lines), commands);
        while (_controller.TryTakeEvent(out var happened))
        {
            Events.Add(happened);
        }

        return _controller.Status.Outcome;
    }

    private PerSide<Vacuum> Lines()
    {
        var target = Status.Target ?? Vacuum.Ambient;
        return new(Line(Side.Left), Line(Side.Right));

        Vacuum Line(Side side) => Status.IsTogether || Status.Side == side ? target : Vacuum.Ambient;
    }

    private void StepUpsets()
    {
        for (var i = 0; _upsets is not null && i < WorldSteps; i++)
        {
            _upsets.Step(((_step - 1) * WorldSteps) + i + 1);
        }
    }

    private void Fill(Side side, Flow flow, Vacuum line)
    {
        var bottle = _bottles[side];
        bottle.Step(Dt, flow.GramsPerSecond);
        var upsets = side == Side.Left ? _upsets?.Left : _upsets?.Right;
        var error = upsets?.ScaleError(_scales[side].Tare + bottle.Grams, _upsets!.Walk) ?? 0;
        _scales[side].Step(_step * Dt, bottle.Grams, line.MmHg, _last.Sides[side].MassageOn, error);
    }

    /// <summary>As deep as the lines, and when the self-test tries it, as deep as that wants.</summary>
    private Vacuum Manifold(PerSide<Vacuum> lines)
    {
        var isShut = !_last.Sides.Left.LineValveOpen && !_last.Sides.Right.LineValveOpen;
        return Status.Target is not null || !isShut ? Vacuum.Max(lines.Left, lines.Right) : _last.Motor is null ? _manifold : Tried;
    }

    private Readings Measure(PerSide<Vacuum> lines)
    {
        _manifold = Manifold(lines);
        var now = TimeSpan.FromSeconds(_step * Dt);
        return new()
        {
            At = now,
            Sides = new(Of(Side.Left), Of(Side.Right)),
            Manifold = new(_manifold, now),
            MotorAmperes = new(AmperesAtFullDuty * (_last.Motor?.Fraction ?? 0), now),
            SupplyVolts = new(12, now),
            ReferenceShare = new(SafetyLimits.ReferenceShare, now),
        };

        SideReadings Of(Side side) => new()
        {
            Line = new(lines[side], now),
            Scale = new(new Mass(_scales[side].Counts / Counts), now),
            Pad = new(new Temperature(33), now),
        };
    }
}

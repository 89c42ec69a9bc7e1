using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core;

/// <summary>
/// A controller whose line follows its set point at once and whose scales weigh a scripted flow: only decisions are under
/// test. <see cref="Tamper"/> changes what the board measured before the controller sees it.
/// </summary>
internal sealed class ScriptedPump
{
    /// <summary>Ten times a pump’s own, for nothing that is decided here is quicker; what is says so.</summary>
    private const double Tick = 0.01;

    private const double BottleGrams = 120;
    private static readonly TimeSpan ScalePeriod = TimeSpan.FromSeconds(1.0 / 80);

    private readonly Func<PumpStatus, PerSide<double>> _flow;
    private readonly double _seconds;
    private TimeSpan _now;
    private TimeSpan _scaleAt;
    private PerSide<double> _grams;
    private Vacuum _manifold;

    /// <summary>No scale ever says the very same count for seconds, g.</summary>
    private double Tremble => 0.005 * ((_scaleAt.Ticks / ScalePeriod.Ticks % 3) - 1);

    public ScriptedPump(Func<PumpStatus, PerSide<double>> flow, PumpSettings? settings = null, double tickSeconds = Tick)
    {
        _flow = flow;
        _seconds = tickSeconds;
        Controller = new(settings ?? new PumpSettings());
    }

    public PumpController Controller { get; }

    public PumpStatus Status => Controller.Status;

    public Actuation Actuation { get; private set; }

    public List<SessionEvent> Events { get; } = [];

    /// <summary>Real grams in the bottles.</summary>
    public PerSide<double> Grams => _grams;

    /// <summary>Bytes that the controller's steps allocated so far.</summary>
    public long BytesInStep { get; private set; }

    public Buttons Buttons { get; set; }

    /// <summary>She answers when the pump asks whether she is awake.</summary>
    public bool IsAwake { get; set; }

    public Func<Readings, Readings> Tamper { get; set; } = readings => readings;

    public Action<Readings, Commands, Actuation>? Watch { get; set; }

    /// <summary>A mother who gives nothing.</summary>
    public static ScriptedPump Dry(PumpSettings? settings = null, double tickSeconds = Tick) => new(_ => default, settings, tickSeconds);

    public CommandOutcome Start(PumpProgram program, double? target = null) => Do(new Commands
    {
        Kind = CommandKind.Start,
        Start = new() { Program = program, TargetMilk = target is { } grams ? new Mass(grams) : null },
    });

    public CommandOutcome Do(CommandKind kind) => Do(new Commands { Kind = kind });

    public CommandOutcome Do(Commands command)
    {
        Step(command);
        return Status.Outcome;
    }

    public void Press(Buttons button)
    {
        Buttons = button;
        Run(0.1);
        Buttons = Buttons.None;
        Run(0.1);
    }

    public void Run(double seconds)
    {
        var end = _now + TimeSpan.FromSeconds(seconds);
        while (_now < end)
        {
            Step(default);
        }
    }

    /// <summary>Runs until a state is reached; the test fails when it takes longer than an hour and a half, or when no session is on that could get there.</summary>
    public void RunTo(PumpState state, double atMostSeconds = 5400)
    {
        var end = _now + TimeSpan.FromSeconds(atMostSeconds);
        while (Status.State != state)
        {
            Assert.True(_now < end && Status.State.IsOn(), $"{state} was not reached; still {Status.State} after {Status.Elapsed}.");
            Step(default);
        }
    }

    public void Step(Commands commands)
    {
        _now += TimeSpan.FromSeconds(_seconds);
        var flow = _flow(Status);
        _grams = new(_grams.Left + (flow.Left * _seconds), _grams.Right + (flow.Right * _seconds));
        if (IsAwake && Status.Notice == Notice.StillThere)
        {
            commands = new() { Kind = CommandKind.Quiet };
        }

        var readings = Tamper(Measure());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Actuation = Controller.Step(readings, commands);
        BytesInStep += GC.GetAllocatedBytesForCurrentThread() - before;
        Watch?.Invoke(readings, commands, Actuation);
        while (Controller.TryTakeEvent(out var taken))
        {
            Events.Add(taken);
        }
    }

    private Readings Measure()
    {
        var isShut = !Actuation.Sides.Left.LineValveOpen && !Actuation.Sides.Right.LineValveOpen;
        _manifold = Status.Target ?? (!isShut ? default : Actuation.Motor is null ? _manifold : new(80));
        _scaleAt = _now - _scaleAt >= ScalePeriod ? _now : _scaleAt;
        var amperes = 0.3 * (Actuation.Motor?.Fraction ?? 0);
        return new Readings
        {
            At = _now,
            Sides = new(Measure(Side.Left), Measure(Side.Right)),
            Manifold = new(_manifold, _now),
            MotorAmperes = new(amperes, _now),
            SupplyVolts = new(12 - (0.15 * amperes), _now),
            ReferenceShare = new(SafetyLimits.ReferenceShare, _now),
            Buttons = Buttons,
        };
    }

    private SideReadings Measure(Side side)
    {
        var isDriven = (Status.IsTogether || Status.Side == side) && Actuation != Actuation.Safe;
        return new()
        {
            Line = new(isDriven ? Status.Target ?? default : default, _now),
            Scale = new(new Mass(BottleGrams + _grams[side] + Tremble), _scaleAt),
            Pad = new(new Temperature(33), _now),
        };
    }
}

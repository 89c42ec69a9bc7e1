using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>
/// A session without its pump, in ticks of 50 ms: whatever it wants of suction is so at once, the self-test finds all well, and milk flows as the test says.
/// </summary>
internal sealed class BenchSession
{
    private const double Tick = 0.05;
    private const double BottleGrams = 120;

    /// <summary>Ticks of one cycle of suction.</summary>
    private const int Cycle = 10;

    private static readonly Vacuum Peak = new(100);

    /// <summary>Both breasts by the clock, with a rest of 20 s after half a minute.</summary>
    public static PumpProgram Clock { get; } = BuiltInPrograms.Both with
    {
        Name = "clock",
        Steps = [new(ClockPhase.Pump, TimeSpan.FromSeconds(30)), new(ClockPhase.Rest, TimeSpan.FromSeconds(20)), new(ClockPhase.Pump, TimeSpan.FromSeconds(30))],
    };

    private readonly SessionLog _log = new();
    private readonly LineSenses _senses = new();
    private readonly PerSide<BreastMilk> _milk = new(new(), new());
    private PerSide<double> _grams;
    private TimeSpan _now;
    private int _ticks;

    public BenchSession(Side first = Side.Left, PersonalPlan? plan = null, PlanOptions? options = null)
    {
        Plans = new(plan ?? PersonalPlan.Usual, options ?? PlanOptions.All);
        Session = new(first, _milk, Suction, Setting, _log, Plans);
        Suction.Target = null;
    }

    public PlanMaker Plans { get; }

    public FakeSuction Suction { get; } = new();

    public SuctionSetting Setting { get; } = new(new(150), new(new(200), new(200)));

    public PumpingSession Session { get; }

    public List<SessionEvent> Events { get; } = [];

    /// <summary>g/s into each bottle.</summary>
    public PerSide<double> Flow { get; set; }

    /// <summary>Shields that let air in.</summary>
    public PerSide<bool> Leaks { get; set; }

    /// <summary>Level switches.</summary>
    public PerSide<bool> Full { get; set; }

    /// <summary>Lines that keep their vacuum when they are vented.</summary>
    public PerSide<bool> Stuck { get; set; }

    public PumpState State => Session.State;

    public CommandOutcome Start(PumpProgram? program = null, double? target = null, double? minutes = null, Side? first = null) => Session.Start(new()
    {
        Program = program,
        FirstSide = first,
        TargetMilk = target is { } grams ? new Mass(grams) : null,
        Length = minutes is { } length ? TimeSpan.FromMinutes(length) : null,
    });

    /// <summary>Started, prepared, stimulating.</summary>
    public void Begin(PumpProgram? program = null, double? target = null, double? minutes = null)
    {
        Assert.Equal(CommandOutcome.Accepted, Start(program, target, minutes));
        RunTo(PumpState.Stimulating, 20);
    }

    public void Run(double seconds)
    {
        for (var i = 0; i < Math.Round(seconds / Tick); i++)
        {
            Step();
        }
    }

    /// <summary>Runs until a state is reached; says how long that took, s.</summary>
    public double RunTo(PumpState state, double atMostSeconds)
    {
        var ticks = 0;
        while (State != state)
        {
            Assert.True(++ticks * Tick <= atMostSeconds, $"{state} was not reached; still {State} after {Session.Elapsed}.");
            Step();
        }

        return ticks * Tick;
    }

    /// <summary>What was written of one kind, since the beginning.</summary>
    public IReadOnlyList<SessionEvent> Written(SessionEventKind kind)
    {
        Drain();
        return [.. Events.Where(e => e.Kind == kind)];
    }

    private void Step()
    {
        _now += TimeSpan.FromSeconds(Tick);
        _ticks++;
        var readings = Measure(Session.Intent);
        var shut = new SideActuation { VentClosed = true };
        _senses.Update(readings, new() { Motor = Duty.Clamped(0.5), Sides = new(shut, shut) }, Tick);
        _milk.Left.Update(new Sample<Mass>(new(BottleGrams + _grams.Left), _now), _now);
        _milk.Right.Update(new Sample<Mass>(new(BottleGrams + _grams.Right), _now), _now);
        Session.Advance(readings, _senses, Tick);
        Session.Decide(readings, _senses, Tick);
        Drain();
    }

    private Readings Measure(in SuctionIntent intent)
    {
        _grams = new(_grams.Left + (Flow.Left * Tick), _grams.Right + (Flow.Right * Tick));
        var isWave = intent.Mode == SuctionMode.Wave;
        Suction.Target = isWave ? Peak : null;
        Suction.CycleBegan = isWave && _ticks % Cycle == 0;
        Suction.Peaks = new(intent.Peaks.Left?.MmHg ?? 0, intent.Peaks.Right?.MmHg ?? 0);
        return new()
        {
            At = _now,
            Sides = new(Measure(Side.Left, intent), Measure(Side.Right, intent)),
            Manifold = new(intent.Mode == SuctionMode.Build ? Peak : default, _now),
        };
    }

    private SideReadings Measure(Side side, in SuctionIntent intent) => new()
    {
        Line = new(Stuck[side] ? Peak : intent.Mode == SuctionMode.Wave && !Leaks[side] ? intent.Peaks[side] ?? default : default, _now),
        BottleFull = Full[side],
    };

    private void Drain()
    {
        while (_log.TryTake(out var happened))
        {
            Events.Add(happened);
        }
    }
}

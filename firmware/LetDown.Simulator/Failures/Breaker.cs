using LetDown.Core.Units;
using LetDown.Simulator.Chips;
using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.Randomness;
using LetDown.Simulator.World;
using static LetDown.Simulator.Failures.FailurePart;

namespace LetDown.Simulator.Failures;

/// <summary>Breaks and mends parts as the table says. Each failure draws from a stream of its own, made when it begins.</summary>
internal sealed class Breaker(int seed, SimulatedWiring wiring, SimulatedWorld world, FailingParts failing, Breakable parts)
{
    private const double Millisecond = 0.001;

    /// <summary>The scales' converters give 80 samples a second.</summary>
    private const double Conversion = 1.0 / 80;

    private const double FullScale = 0x7FFFFF;

    /// <exception cref="FailureException">The pair has no meaning.</exception>
    public void Set(FailurePart part, FailureKind kind)
    {
        FailureTable.ThrowIfMeaningless(part, kind);
        var random = new RandomStream(seed, $"failure {part.Word()} {kind.Word()}");
        switch (part)
        {
            case >= LineLeftSensor and <= PadRightThermistor: SetAnalog(part, kind, random); break;
            case ScaleLeft or ScaleRight: SetScale(part, kind, random); break;
            case FailurePart.Motor: failing.Set(part, Signal(kind, new(Millisecond, 0, 1) { Gain = 1.5, StuckAt = 1 }, random, 0)); break;
            case >= LineValveLeft and <= VentRight: SetValve(part, kind, random); break;
            case SpiBus or I2cBus or Display: SetBus(part, kind, random); break;
            default: SetContact(part, kind, random); break;
        }
    }

    private static FailingSignal? Signal(FailureKind kind, SignalTraits traits, RandomStream random, double now) =>
        kind == FailureKind.Ok ? null : new(traits, kind, random, now);

    private void SetAnalog(FailurePart part, FailureKind kind, RandomStream random)
    {
        var isRail = kind is FailureKind.Off or FailureKind.Garbage or FailureKind.Wrong or FailureKind.Intermittent;
        var rail = part == FailurePart.Supply && isRail ? kind : FailureKind.Ok;
        if (part == FailurePart.Supply)
        {
            world.Supply.Failing = Signal(rail, new(Millisecond, 0, World.Supply.Nominal) { Gain = 0.75 }, random, world.SupplyVolts);
        }

        var channel = Channel(part);
        var shown = rail == FailureKind.Ok ? kind : FailureKind.Ok;
        parts.Inputs.Fail(channel, Signal(shown, Traits(part), random, parts.Inputs.Share(channel)));
    }

    private SignalTraits Traits(FailurePart part) => part switch
    {
        LineLeftSensor or LineRightSensor or ManifoldSensor => new(Millisecond, 0, 1) { Pivot = AtAmbient },
        MotorCurrent => new(Millisecond, 0, 1) { Gain = 0.5 },
        Reference => new(Millisecond, 0, 1) { Gain = 0.9 },
        PadLeftThermistor or PadRightThermistor => new(Millisecond, 1, 1) { Gain = 1.3, Lag = 60, Delay = 5 },
        _ => new(Millisecond, 0, 1),
    };

    private double AtAmbient
    {
        get
        {
            var nominal = wiring.Calibration;
            return nominal.VacuumShareAtAmbient * nominal.VacuumSupplyVolts * nominal.VacuumDivider / nominal.ReferenceVolts;
        }
    }

    private int Channel(FailurePart part) => part switch
    {
        LineLeftSensor => wiring.Analog.Line.Left,
        LineRightSensor => wiring.Analog.Line.Right,
        ManifoldSensor => wiring.Analog.Manifold,
        MotorCurrent => wiring.Analog.MotorCurrent,
        FailurePart.Supply => wiring.Analog.Supply,
        Reference => wiring.Analog.Reference,
        PadLeftThermistor => wiring.Analog.Pad.Left,
        _ => wiring.Analog.Pad.Right,
    };

    private void SetScale(FailurePart part, FailureKind kind, RandomStream random)
    {
        var side = part == ScaleLeft ? Side.Left : Side.Right;
        var kilogram = 1000 * wiring.Calibration.ScaleCountsPerGram[side];
        var traits = new SignalTraits(Conversion, FullScale, kilogram) { Lag = 5, Delay = 2 };
        failing.Set(part, Signal(kind, traits, random, world[side].Scale.Counts));
    }

    /// <summary>Some of it happens to the coil, some to the armature.</summary>
    private void SetValve(FailurePart part, FailureKind kind, RandomStream random)
    {
        var valve = Find(part);
        valve.IsStuck = kind == FailureKind.Stuck;
        valve.Width = kind == FailureKind.Wrong ? 0.2 : 1;
        valve.Sluggishness = kind == FailureKind.Slow ? 10 : 1;
        SetContact(part, kind is FailureKind.Off or FailureKind.Delayed or FailureKind.Intermittent ? kind : FailureKind.Ok, random);
    }

    private Valve Find(FailurePart part) => part switch
    {
        LineValveLeft => world.Air[Side.Left].Valve,
        LineValveRight => world.Air[Side.Right].Valve,
        VentLeft => world.Air[Side.Left].Vent,
        _ => world.Air[Side.Right].Vent,
    };

    /// <summary>Level switches stay as they are; buttons, pads and massage motors are stuck when they are on.</summary>
    private void SetContact(FailurePart part, FailureKind kind, RandomStream random)
    {
        var isLevel = part is LevelLeft or LevelRight;
        var now = parts.Lines.Says(part);
        var delay = part switch { Heartbeat => 0.05, _ when isLevel => 5, >= ButtonStop => 0.5, _ => 0.1 };
        var stuckAt = isLevel ? now : part != Heartbeat;
        failing.Set(part, kind == FailureKind.Ok ? null : new FailingContact(kind, random, delay, stuckAt, now));
    }

    private void SetBus(FailurePart part, FailureKind kind, RandomStream random)
    {
        var bus = kind == FailureKind.Ok ? null : new FailingBus(kind, random);
        failing.Set(part, bus);
        parts.Converter.Failing = part == SpiBus ? bus : parts.Converter.Failing;
        parts.SlowBus.Failing = part == I2cBus ? bus : parts.SlowBus.Failing;
    }
}

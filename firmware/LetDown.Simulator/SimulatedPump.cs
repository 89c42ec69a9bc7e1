using System.Device.Gpio;
using System.Device.I2c;
using System.Device.Pwm;
using System.Device.Spi;
using System.Diagnostics.CodeAnalysis;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Chips;
using LetDown.Simulator.Failures;
using LetDown.Simulator.Mother;
using LetDown.Simulator.World;

namespace LetDown.Simulator;

/// <summary>
/// A pump with a mother at it, seen through System.Device.Gpio. Everything is drawn from one seed; time moves only when told.
/// Chips and truth may be used from any thread; one thread at a time advances.
/// </summary>
[SuppressMessage(
    "Design", "CA1001", Justification = "The parts hold nothing to release, and outlive the board that closes its ends of them, as real ones do.")]
public sealed class SimulatedPump
{
    /// <summary>The motor's PWM frequency as the board sets it, Hz; nothing in here depends on it.</summary>
    private const int MotorFrequency = 20_000;

    /// <summary>The buzzer's until somebody sets a tone, Hz.</summary>
    private const int BuzzerFrequency = 2_000;

    private readonly Lock _gate = new();

    /// <summary>Around what is on the slow buses, which ordinary threads use: whoever advances never waits for one of those.</summary>
    private readonly Lock _slow = new();

    private readonly SimulatedWiring _wiring;
    private readonly SimulatedWorld _world;
    private readonly DriverStage _drivers;
    private readonly SimulatedGpio _gpio;
    private readonly SimulatedPwm _motor;
    private readonly SimulatedPwm _buzzer;
    private readonly Panel _panel = new();
    private readonly PerSide<Nau7802Chip> _scales;

    private readonly FailingParts _failing = new();
    private readonly AnalogInputs _inputs;
    private readonly InputLines _lines;
    private readonly Breaker _breaker;

    private long _now;

    /// <summary>Wires up the parts with a mother of this seed; calm unless told otherwise.</summary>
    public SimulatedPump(SimulatedWiring wiring, int motherSeed, Disturbances? disturbances = null)
    {
        ArgumentNullException.ThrowIfNull(wiring);
        _wiring = wiring;
        _world = new(wiring.Calibration, motherSeed, disturbances ?? Disturbances.Calm);
        _drivers = new(wiring, _failing);
        _gpio = new(_gate) { OutputChanged = (pin, isHigh) => _drivers.Change(pin, isHigh, _world.Now) };
        _motor = new(MotorFrequency, 0, _gate);
        _buzzer = new(BuzzerFrequency, 0, _slow);
        _scales = new(
            new(new FailingLoadCell(_world[Side.Left].Scale, _failing, FailurePart.ScaleLeft)),
            new(new FailingLoadCell(_world[Side.Right].Scale, _failing, FailurePart.ScaleRight)));
        _inputs = new(wiring, _world);
        _lines = new(wiring, _gpio, _failing);
        var (converter, bus) = (new Mcp3208Chip(_inputs, gate: _gate), WireBus());
        (Analog, I2c) = (converter, bus);
        _breaker = new(motherSeed, wiring, _world, _failing, new(_inputs, _lines, converter, bus));
    }

    /// <summary>The GPIO lines; make a controller of them with <c>new GpioController(pump.Gpio)</c>.</summary>
    public GpioDriver Gpio => _gpio;

    /// <summary>The MCP3208.</summary>
    public SpiDevice Analog { get; }

    /// <summary>Multiplexer with scales, and display.</summary>
    public I2cBus I2c { get; }

    /// <summary>Vacuum pump motor.</summary>
    public PwmChannel Motor => _motor;

    /// <summary>Buzzer.</summary>
    public PwmChannel Buzzer => _buzzer;

    /// <summary>Simulated time.</summary>
    public TimeSpan Now => TimeSpan.FromTicks(Volatile.Read(ref _now));

    /// <summary>What is really so now.</summary>
    public SimulatedTruth Truth
    {
        get
        {
            lock (_gate)
            {
                return Observe();
            }
        }
    }

    /// <summary>Every milk ejection so far, oldest first: a copy.</summary>
    public IReadOnlyList<MilkEjection> Ejections
    {
        get
        {
            lock (_gate)
            {
                return _world.Mother.DescribeEjections();
            }
        }
    }

    /// <summary>Every disturbance that has begun, oldest first: a copy. None in a calm world.</summary>
    public IReadOnlyList<DisturbanceRecord> Disturbed
    {
        get
        {
            lock (_gate)
            {
                return _world.DescribeDisturbances();
            }
        }
    }

    /// <summary>The four lines of the display as a mother sees them.</summary>
    public IReadOnlyList<string> DisplayLines
    {
        get
        {
            lock (_slow)
            {
                return _panel.Display.Lines();
            }
        }
    }

    /// <summary>Whether the display is lit.</summary>
    public bool IsDisplayLit
    {
        get
        {
            lock (_slow)
            {
                return _panel.Backpack.IsBacklit;
            }
        }
    }

    /// <summary>Duty of the buzzer; 0 is silence.</summary>
    public double BuzzerOutput => _buzzer.Output;

    /// <summary>Whether the light at a side is on.</summary>
    public bool IsLit(Side side) => _gpio.IsHigh(_wiring.LightPins[side]);

    /// <summary>
    /// Lets the world run up to a moment, in steps of 1 ms: the world has done all whole milliseconds up to it. A moment in the past changes nothing.
    /// </summary>
    public void AdvanceTo(TimeSpan now)
    {
        lock (_gate)
        {
            now = now > Now ? now : Now;
            Volatile.Write(ref _now, now.Ticks);
            while (_world.Now + SimulatedWorld.StepLength <= now)
            {
                Step();
            }
        }

        _lines.Show();
    }

    /// <summary>Holds or releases buttons, through their lines.</summary>
    public void Hold(Buttons buttons)
    {
        _lines.Hold(buttons);
        _lines.Show();
    }

    /// <summary>Puts a weight on a scale besides the bottle, or takes it off with 0 g; from the next millisecond on.</summary>
    public void Put(Side side, Mass weight)
    {
        lock (_gate)
        {
            _world[side].Scale.Load = weight.Grams;
        }
    }

    /// <summary>
    /// Opens a line to the air by something that is no part of the pump, such as a bench's own valve: so many mL/s for each mmHg, or shut with 0;
    /// from the next millisecond on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0, or no number.</exception>
    public void Leak(Side side, double conductance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(conductance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(conductance, double.MaxValue);
        lock (_gate)
        {
            _world.OtherLeaks = _world.OtherLeaks.With(side, conductance);
        }
    }

    /// <summary>
    /// Lets a part fail from now on, or mends it (<see cref="FailureKind.Ok"/>). A part fails in one way at a time; the same seed at the same
    /// moment gives the same failure. What it does stands in <see cref="FailureTable"/>.
    /// </summary>
    /// <exception cref="FailureException">The part cannot fail so.</exception>
    public void Fail(FailurePart part, FailureKind kind)
    {
        lock (_slow)
        {
            lock (_gate)
            {
                _breaker.Set(part, kind);
            }
        }
    }

    /// <summary>
    /// The same, for whoever advances in real time: false, and nothing is changed, while somebody uses a slow bus; to be tried again after the next step.
    /// </summary>
    /// <exception cref="FailureException">The part cannot fail so.</exception>
    public bool TryFail(FailurePart part, FailureKind kind)
    {
        if (!_slow.TryEnter())
        {
            return false;
        }

        try
        {
            Fail(part, kind);
            return true;
        }
        finally
        {
            _slow.Exit();
        }
    }

    private void Step()
    {
        _world.Step(_drivers.Drive(_motor.Output, _world.Now));
        _inputs.Step();
        _lines.Fill(new(_world[Side.Left].Bottle.IsFull, _world[Side.Right].Bottle.IsFull));
        _lines.Step();
        AdvanceScales();
    }

    /// <summary>When the bus is busy they catch up in the next step, as a conversion under way would.</summary>
    private void AdvanceScales()
    {
        if (!_slow.TryEnter())
        {
            return;
        }

        try
        {
            _failing.StepBuses(SimulatedWorld.StepLength.TotalSeconds);
            _scales.Left.Advance(_world.Now);
            _scales.Right.Advance(_world.Now);
        }
        finally
        {
            _slow.Exit();
        }
    }

    private SimulatedI2cBus WireBus()
    {
        var multiplexer = new Tca9548aChip();
        multiplexer.Attach(_wiring.ScaleChannels.Left, _wiring.ScaleAddress, _scales.Left);
        multiplexer.Attach(_wiring.ScaleChannels.Right, _wiring.ScaleAddress, _scales.Right);
        var bus = new SimulatedI2cBus(gate: _slow);
        bus.Attach(_wiring.MultiplexerAddress, multiplexer);
        bus.Attach(_wiring.DisplayAddress, new FailingChip(_panel.Backpack, _failing, FailurePart.Display));
        return bus;
    }

    private SimulatedTruth Observe()
    {
        var (left, right) = (_world[Side.Left], _world[Side.Right]);
        var air = _world.Air;
        return new()
        {
            At = _world.Now,
            Lines = air.Lines,
            Manifold = new Vacuum(air.Manifold),
            MotorSpeed = air.Motor.Speed,
            MotorAmperes = air.Motor.Amperes,
            SupplyVolts = _world.SupplyVolts,
            Bottles = new(new Mass(left.Bottle.Grams), new Mass(right.Bottle.Grams)),
            Underway = new(new Mass(left.Bottle.Underway), new Mass(right.Bottle.Underway)),
            Breasts = _world.Mother.Milk,
            Fullness = _world.Mother.Fullness,
            Flow = new(left.Flow, right.Flow),
            Pads = new(new Temperature(left.Pad.Celsius), new Temperature(right.Pad.Celsius)),
            DriversDropped = _drivers.IsDropped(_world.Now),
            SealLeaks = air.Leaks,
            MotorTemperature = new Temperature(air.Motor.Celsius),
            ScaleErrors = new(new Mass(left.ScaleError), new Mass(right.ScaleError)),
            FeelsLetDown = _world.Mother.FeelsLetDown,
        };
    }

    /// <summary>Display and the chip it is driven through.</summary>
    private sealed class Panel
    {
        public Panel() => Backpack = new(Display);

        public Hd44780Chip Display { get; } = new();

        public Pcf8574Chip Backpack { get; }
    }
}

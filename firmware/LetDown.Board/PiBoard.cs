using Iot.Device.Adc;
using Iot.Device.Buzzer;
using Iot.Device.Tca954x;
using LetDown.Board.Driving;
using LetDown.Board.Measuring;
using LetDown.Board.Panel;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Board;

/// <summary>
/// Revision A over System.Device.Gpio: the same code on a Raspberry Pi and on the simulator. Three threads may use it at once: the loop
/// (<see cref="Read"/>, <see cref="Apply"/>, <see cref="Beat"/>), one for <see cref="PollScales"/> and one for <see cref="ShowPanel"/>.
/// End them before <see cref="Dispose"/>.
/// </summary>
public sealed class PiBoard : IDisposable
{
    private readonly BoardBuses _buses;
    private readonly Outputs _outputs;
    private readonly MotorDrive _motor;
    private readonly HeartbeatLine _heartbeat;
    private readonly Mcp3208 _converter;
    private readonly AnalogInputs _analog;
    private readonly DigitalInputs _digital;
    private readonly Tca9548A _multiplexer;
    private readonly PerSide<ScaleReader> _scales;
    private readonly Buzzer _buzzer;
    private readonly PanelFace _panel;
    private bool _isClosed;

    /// <summary>Takes the buses over and puts every output into its safe state. Scales and display are set up when they are first used.</summary>
    /// <exception cref="ArgumentException">The motor's channel was made with a duty above 0.</exception>
    /// <exception cref="IOException">A line cannot be opened.</exception>
    public PiBoard(BoardDescription description, BoardBuses buses)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(buses);
        _buses = buses;
        _motor = new MotorDrive(buses.Motor, description.Motor);
        _outputs = new Outputs(buses.Gpio, description.Sides);
        _heartbeat = new HeartbeatLine(buses.Gpio, description.Heartbeat.Pin);
        _digital = new DigitalInputs(buses.Gpio, description.Buttons, description.Sides);
        _converter = new Mcp3208(buses.Analog);
        _analog = new AnalogInputs(_converter, description.Analog);
        _multiplexer = new Tca9548A(buses.I2c.CreateDevice(description.I2c.MultiplexerAddress), buses.I2c);
        _scales = new PerSide<ScaleReader>(Scale(description, Side.Left), Scale(description, Side.Right));
        _buzzer = new Buzzer(buses.Buzzer);
        var display = new PanelDisplay(buses.I2c, description.I2c.DisplayAddress);
        _panel = new PanelFace(display, new Chime(_buzzer, buses.Buzzer), buses.IsSimulated);
    }

    /// <summary>True when the parts are simulated.</summary>
    public bool IsSimulated => _buses.IsSimulated;

    /// <summary>
    /// One sequence of analog transfers and line levels; the newest scale samples. Called by the loop only; allocates nothing. A sensor that
    /// does not answer keeps its last sample: that is never an exception.
    /// </summary>
    public Readings Read(TimeSpan now)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _analog.Read(now);
        _digital.ReadLevels();
        return new Readings
        {
            At = now,
            Sides = new PerSide<SideReadings>(Of(Side.Left), Of(Side.Right)),
            Manifold = _analog.Manifold,
            MotorAmperes = _analog.MotorAmperes,
            SupplyVolts = _analog.SupplyVolts,
            ReferenceShare = _analog.ReferenceShare,
            Buttons = _digital.ReadButtons(),
            IsDisplayLost = _panel.IsLost,
        };
    }

    /// <summary>
    /// Drives every output, within its longest time on (<see cref="Description.OutputLimits"/>). Called by the loop only; allocates nothing.
    /// When a line cannot be driven the board is made safe as far as it goes, and the exception goes on to the loop.
    /// </summary>
    /// <exception cref="IOException">A line or the motor's channel cannot be written.</exception>
    public void Apply(in Actuation actuation, TimeSpan now)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        try
        {
            _outputs.Apply(actuation, now);
            _motor.Apply(actuation.Motor, now);
        }
        catch
        {
            MakeSafe();
            throw;
        }
    }

    /// <summary>Toggles the heartbeat line. Called by the loop only, once a tick.</summary>
    /// <exception cref="IOException">The line cannot be written; then the hardware vents by itself.</exception>
    public void Beat() => _heartbeat.Beat();

    /// <summary>Takes a new sample from each scale that has one ready. Called by the scale thread, or by the loop in lockstep.</summary>
    public void PollScales(TimeSpan now)
    {
        _scales.Left.Poll(now);
        _scales.Right.Poll(now);
    }

    /// <summary>Brings display and buzzer up to date. Called by the panel thread, or by the loop in lockstep.</summary>
    public void ShowPanel(in PumpStatus status) => _panel.Show(status);

    /// <summary>What a scale's chip or bus said when it last failed; null while it answers. For any thread.</summary>
    public string? ScaleTrouble(Side side) => _scales[side].Trouble;

    /// <summary>Output pins that do not read low, which is safe. To be asked while nothing is driven.</summary>
    /// <exception cref="IOException">A line cannot be read.</exception>
    public IReadOnlyList<int> PinsNotLow() => _outputs.NotLow();

    /// <summary>Motor off, lines closed and vented, pads, massage and lights off. Tries every output and never throws.</summary>
    public void MakeSafe()
    {
        _outputs.MakeSafe();
        _motor.MakeSafe();
    }

    /// <summary>Makes safe, then closes the buses. A second call does nothing.</summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        MakeSafe();
        _isClosed = true;

        // Each for itself: closing a PWM channel may throw on a Pi and must not keep the others open.
        Attempt.To(_panel.Dispose);
        Attempt.To(_scales.Left.Dispose);
        Attempt.To(_scales.Right.Dispose);
        Attempt.To(_multiplexer.Dispose);
        Attempt.To(_buses.I2c.Dispose);
        Attempt.To(_buzzer.Dispose);
        Attempt.To(_buses.Motor.Dispose);
        Attempt.To(_converter.Dispose);
        Attempt.To(_buses.Gpio.Dispose);
    }

    private SideReadings Of(Side side) => new()
    {
        Line = _analog.Line[side],
        Scale = _scales[side].Latest,
        Pad = _analog.Pad[side],
        BottleFull = _digital.BottleFull[side],
    };

    private ScaleReader Scale(BoardDescription description, Side side) => new(
        _multiplexer.GetChannel(description.Sides[side].ScaleChannel),
        description.I2c.ScaleAddress,
        description.Sides[side].ScaleCountsPerGram);
}

using System.Device.Gpio;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

/// <summary>The board that ships, wired to register-level chips whose inputs the test sets by hand.</summary>
internal sealed class BoardBench : IDisposable
{
    private readonly Tca9548aChip _multiplexer = new();
    private PiBoard? _board;

    public BoardBench(bool isSimulated = true)
    {
        Description = BoardFiles.Shipped;
        Backpack = new Pcf8574Chip(Display);
        Converter = new FlakySpi(new Mcp3208Chip(Inputs));
        Buses = new BoardBuses
        {
            Gpio = new GpioController(Gpio),
            Analog = Converter,
            I2c = I2c,
            Motor = Motor,
            Buzzer = Buzzer,
            IsSimulated = isSimulated,
        };
        Inputs[Description.Analog.Channels.Reference] = 0.5;
        SetLevel(Side.Left, full: false);
        SetLevel(Side.Right, full: false);
    }

    public BoardDescription Description { get; }

    public BoardBuses Buses { get; }

    public FlakyGpio Gpio { get; } = new();

    public FlakySpi Converter { get; }

    public AnalogLevels Inputs { get; } = new();

    public SimulatedI2cBus I2c { get; } = new();

    public SimulatedPwm Motor { get; } = new(frequency: 20_000, dutyCycle: 0);

    public SimulatedPwm Buzzer { get; } = new(frequency: 440, dutyCycle: 0);

    public Hd44780Chip Display { get; } = new();

    public Pcf8574Chip Backpack { get; }

    public PerSide<LoadCell> Cells { get; } = new(new LoadCell(), new LoadCell());

    public PerSide<Nau7802Chip> Scales { get; private set; }

    public PiBoard Board => _board ??= new PiBoard(Description, Buses);

    public BoardBench WithI2c()
    {
        Scales = new PerSide<Nau7802Chip>(new Nau7802Chip(Cells.Left), new Nau7802Chip(Cells.Right));
        _multiplexer.Attach(Description.Sides.Left.ScaleChannel, Description.I2c.ScaleAddress, Scales.Left);
        _multiplexer.Attach(Description.Sides.Right.ScaleChannel, Description.I2c.ScaleAddress, Scales.Right);
        I2c.Attach(Description.I2c.MultiplexerAddress, _multiplexer);
        I2c.Attach(Description.I2c.DisplayAddress, Backpack);
        return this;
    }

    public void AdvanceScales(TimeSpan now)
    {
        Scales.Left?.Advance(now);
        Scales.Right?.Advance(now);
    }

    public bool IsHigh(int pin) => Gpio.IsHigh(pin);

    /// <summary>The level switch's line is low in liquid (LLC200D3SH).</summary>
    public void SetLevel(Side side, bool full) => Gpio.SetInput(Description.Sides[side].LevelSwitchPin, !full);

    public void Press(Buttons button, bool held) => Gpio.SetInput(Description.Buttons.Pins[button], !held);

    /// <summary>Pins of all outputs, both sides.</summary>
    public int[] OutputPins => [.. new[] { Description.Sides.Left, Description.Sides.Right }
        .SelectMany(side => new[] { side.LineValve.Pin, side.Vent.Pin, side.Pad.Pin, side.Massage.Pin, side.Light.Pin })];

    /// <summary>Everything on at once.</summary>
    public static Actuation AllOn
    {
        get
        {
            var side = new SideActuation { LineValveOpen = true, VentClosed = true, PadOn = true, MassageOn = true, LightOn = true };
            return new Actuation { Motor = Duty.Clamped(0.6), Sides = new PerSide<SideActuation>(side, side) };
        }
    }

    public void AssertSafe()
    {
        Assert.All(OutputPins, pin => Assert.False(IsHigh(pin), $"pin {pin} is high"));
        Assert.Equal(0, Motor.Output);
    }

    public void Dispose() => _board?.Dispose();
}

using System.Device.Gpio;
using Iot.Device.LiquidLevel;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Board.Measuring;

/// <summary>Buttons and level switches, by level: an edge can be lost, a level cannot.</summary>
internal sealed class DigitalInputs
{
    private readonly GpioController _gpio;
    private readonly Buttons[] _buttons;
    private readonly int[] _pins;
    private readonly PerSide<Llc200d3sh> _levels;
    private bool _leftFull;
    private bool _rightFull;

    public DigitalInputs(GpioController gpio, ButtonsDescription buttons, PerSide<SideDescription> sides)
    {
        _gpio = gpio;
        _buttons = [.. buttons.Pins.Keys];
        _pins = [.. buttons.Pins.Values];
        foreach (var pin in _pins)
        {
            gpio.OpenPin(pin, PinMode.InputPullUp);
        }

        _levels = new PerSide<Llc200d3sh>(
            new Llc200d3sh(sides.Left.LevelSwitchPin, gpio, shouldDispose: false),
            new Llc200d3sh(sides.Right.LevelSwitchPin, gpio, shouldDispose: false));
    }

    public PerSide<bool> BottleFull => new(_leftFull, _rightFull);

    /// <summary>What is pressed. Buttons that cannot be read count as stop: nobody could stop the pump otherwise.</summary>
    public Buttons ReadButtons()
    {
        try
        {
            var held = Buttons.None;
            for (var i = 0; i < _pins.Length; i++)
            {
                held |= _gpio.Read(_pins[i]) == PinValue.Low ? _buttons[i] : Buttons.None;
            }

            return held;
        }
        catch (Exception)
        {
            // Any: GPIO drivers throw types of their own.
            return Buttons.Stop;
        }
    }

    /// <summary>A switch that cannot be read keeps what it said last.</summary>
    public void ReadLevels()
    {
        try
        {
            _leftFull = _levels.Left.IsLiquidPresent();
            _rightFull = _levels.Right.IsLiquidPresent();
        }
        catch (Exception)
        {
            // A lost switch need not end the session: the scale still weighs the bottle.
        }
    }
}

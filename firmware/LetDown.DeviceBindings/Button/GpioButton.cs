using System.Device.Gpio;

namespace Iot.Device.Button;

/// <summary>A button on a line, heard by its edges.</summary>
public class GpioButton : ButtonBase
{
    private readonly int _pin;
    private readonly bool _pressedIsLow;
    private readonly bool _shouldDispose;
    private GpioController? _gpio;

    /// <summary>A button with the usual times: 1.5 s for a double press, 2 s for holding.</summary>
    /// <param name="buttonPin">The line.</param>
    /// <param name="isPullUp">True when the button pulls the line down, false when it pulls it up.</param>
    /// <param name="hasExternalResistor">True leaves the line's own resistor off.</param>
    /// <param name="gpio">Null makes a controller of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone; one of its own is always disposed.</param>
    /// <param name="debounceTime">For how long after a release a press is taken for a bounce; zero for never.</param>
    /// <exception cref="ArgumentException">The line has no such resistor.</exception>
    public GpioButton(
        int buttonPin,
        bool isPullUp = true,
        bool hasExternalResistor = false,
        GpioController? gpio = null,
        bool shouldDispose = true,
        TimeSpan debounceTime = default)
        : this(buttonPin, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2), isPullUp, hasExternalResistor, gpio, shouldDispose, debounceTime)
    {
    }

    /// <summary>A button with times of its own.</summary>
    /// <param name="buttonPin">The line.</param>
    /// <param name="doublePress">The longest time between two presses that are a double press.</param>
    /// <param name="holding">How long the button is down before it is held.</param>
    /// <param name="isPullUp">True when the button pulls the line down, false when it pulls it up.</param>
    /// <param name="hasExternalResistor">True leaves the line's own resistor off.</param>
    /// <param name="gpio">Null makes a controller of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone; one of its own is always disposed.</param>
    /// <param name="debounceTime">For how long after a release a press is taken for a bounce; zero for never.</param>
    /// <exception cref="ArgumentException">The line has no such resistor, or a double press would not fit three times the bounce.</exception>
    public GpioButton(
        int buttonPin,
        TimeSpan doublePress,
        TimeSpan holding,
        bool isPullUp = true,
        bool hasExternalResistor = false,
        GpioController? gpio = null,
        bool shouldDispose = true,
        TimeSpan debounceTime = default)
        : base(doublePress, holding, debounceTime)
    {
        _pin = buttonPin;
        _pressedIsLow = isPullUp;
        HasExternalResistor = hasExternalResistor;
        _shouldDispose = shouldDispose || gpio is null;
        _gpio = gpio ?? new GpioController();
        try
        {
            Listen(_gpio);
        }
        catch
        {
            if (_shouldDispose)
            {
                _gpio.Dispose();
            }

            throw;
        }
    }

    /// <summary>True when the line's own resistor is off, because the board has one.</summary>
    public bool HasExternalResistor { get; }

    /// <summary>Listens no more, and lets the line or, when asked for in the constructor, the controller go.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _gpio is { } gpio)
        {
            gpio.UnregisterCallbackForPinValueChangedEvent(_pin, Changed);
            if (_shouldDispose)
            {
                gpio.Dispose();
            }
            else
            {
                gpio.ClosePin(_pin);
            }

            _gpio = null;
        }

        base.Dispose(disposing);
    }

    private PinMode Mode => (HasExternalResistor, _pressedIsLow) switch
    {
        (true, _) => PinMode.Input,
        (_, true) => PinMode.InputPullUp,
        _ => PinMode.InputPullDown,
    };

    private void Listen(GpioController gpio)
    {
        if (!gpio.IsPinModeSupported(_pin, Mode))
        {
            throw new ArgumentException($"Line {_pin} cannot be {Mode}. Has the board a resistor? Then set hasExternalResistor.", nameof(gpio));
        }

        gpio.OpenPin(_pin, Mode);
        gpio.RegisterCallbackForPinValueChangedEvent(_pin, PinEventTypes.Falling | PinEventTypes.Rising, Changed);
    }

    private void Changed(object sender, PinValueChangedEventArgs edge)
    {
        if ((edge.ChangeType == PinEventTypes.Falling) == _pressedIsLow)
        {
            HandleButtonPressed();
        }
        else
        {
            HandleButtonReleased();
        }
    }
}

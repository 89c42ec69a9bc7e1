using System.Device.Gpio;

namespace Iot.Device.LiquidLevel;

/// <summary>A switch whose one output line says whether liquid touches it.</summary>
public class LiquidLevelSwitch : IDisposable
{
    private readonly int _pin;
    private readonly PinValue _liquid;
    private readonly bool _shouldDispose;
    private GpioController? _gpio;

    /// <summary>Opens the line as an input.</summary>
    /// <param name="dataPin">The line.</param>
    /// <param name="liquidPresentPinState">Its level while liquid is there.</param>
    /// <param name="gpioController">Null makes one of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone; one of its own is always disposed.</param>
    public LiquidLevelSwitch(int dataPin, PinValue liquidPresentPinState, GpioController? gpioController = null, bool shouldDispose = true)
    {
        _pin = dataPin;
        _liquid = liquidPresentPinState;
        _shouldDispose = shouldDispose || gpioController is null;
        _gpio = gpioController ?? new GpioController();
        _gpio.OpenPin(dataPin, PinMode.Input);
    }

    /// <summary>True while liquid touches the switch.</summary>
    public bool IsLiquidPresent() => Gpio.Read(_pin) == _liquid;

    /// <summary>Disposes the controller when asked for in the constructor.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the controller when asked for in the constructor.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _shouldDispose)
        {
            _gpio?.Dispose();
        }

        _gpio = null;
    }

    private GpioController Gpio => _gpio ?? throw new ObjectDisposedException(nameof(LiquidLevelSwitch));
}

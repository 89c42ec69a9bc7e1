using System.Device.Gpio;

namespace LetDown.Board.Driving;

/// <summary>The line whose edges keep the one-shot, and with it motor and valves, alive.</summary>
internal sealed class HeartbeatLine
{
    private readonly GpioController _gpio;
    private readonly PinValuePair[] _value = new PinValuePair[1];
    private readonly int _pin;
    private bool _isHigh;

    public HeartbeatLine(GpioController gpio, int pin)
    {
        (_gpio, _pin) = (gpio, pin);
        gpio.OpenPin(pin, PinMode.Output, PinValue.Low);
    }

    /// <summary>From our own memory, not by reading back: the line must move even if a read does not work.</summary>
    public void Beat()
    {
        _isHigh = !_isHigh;
        _value[0] = new PinValuePair(_pin, _isHigh ? PinValue.High : PinValue.Low);
        _gpio.Write(_value);
    }
}

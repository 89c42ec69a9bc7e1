using System.Device.Gpio;

namespace Iot.Device.LiquidLevel;

/// <summary>LLC200D3SH, an optical level switch: its output is high in air and low in liquid (SST Sensing, LLC200 data sheet, output value "H").</summary>
public class Llc200d3sh : LiquidLevelSwitch
{
    /// <summary>Opens the line as an input.</summary>
    /// <param name="pin">The line.</param>
    /// <param name="gpioController">Null makes one of its own.</param>
    /// <param name="shouldDispose">False leaves a controller that was given alone; one of its own is always disposed.</param>
    public Llc200d3sh(int pin, GpioController? gpioController = null, bool shouldDispose = true)
        : base(pin, PinValue.Low, gpioController, shouldDispose)
    {
    }
}

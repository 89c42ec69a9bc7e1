using System.Device.I2c;
using System.Drawing;

namespace Iot.Device.CharacterLcd;

/// <summary>A display of four lines of 20 characters.</summary>
public class Lcd2004 : Hd44780
{
    private const int Columns = 20;
    private const int Lines = 4;

    /// <summary>Initialises and clears the display, which takes about 10 ms. The device is disposed with it.</summary>
    /// <param name="device">The display's address.</param>
    /// <param name="uses8Bit">False for the usual PCF8574 backpack; true for a controller with I2C of its own.</param>
    /// <exception cref="IOException">Nothing answers.</exception>
    public Lcd2004(I2cDevice device, bool uses8Bit = true)
        : base(new Size(Columns, Lines), uses8Bit ? new ControlByteInterface(device) : new BackpackInterface(device))
    {
    }
}

using System.Device.Gpio;
using System.Device.I2c;
using System.Device.Pwm;
using System.Device.Spi;

namespace LetDown.Board;

/// <summary>The open buses that one board hangs on, real or simulated. The board that is given them owns and disposes them.</summary>
public sealed record BoardBuses
{
    /// <summary>All GPIO lines.</summary>
    public required GpioController Gpio { get; init; }

    /// <summary>The MCP3208.</summary>
    public required SpiDevice Analog { get; init; }

    /// <summary>Multiplexer with the scales, and the display.</summary>
    public required I2cBus I2c { get; init; }

    /// <summary>Vacuum pump motor; must be created with duty 0 and its final frequency.</summary>
    public required PwmChannel Motor { get; init; }

    /// <summary>Buzzer; must be created with duty 0.</summary>
    public required PwmChannel Buzzer { get; init; }

    /// <summary>True for simulated parts: then every screen says so.</summary>
    public bool IsSimulated { get; init; }
}

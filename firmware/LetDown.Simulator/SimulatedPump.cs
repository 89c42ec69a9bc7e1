using System.Device.Gpio;
using System.Device.I2c;
using System.Device.Pwm;
using System.Device.Spi;
using LetDown.Core;

namespace LetDown.Simulator;

/// <summary>A pump with a mother at it, seen through System.Device.Gpio. Everything is drawn from one seed; time moves only when told.</summary>
public sealed class SimulatedPump
{
    /// <summary>Wires up the parts with a mother of this seed.</summary>
    public SimulatedPump(SimulatedWiring wiring, int motherSeed) => throw new NotSupportedException("Not written yet.");

    /// <summary>The GPIO lines; make a controller of them with <c>new GpioController(pump.Gpio)</c>.</summary>
    public GpioDriver Gpio => throw new NotSupportedException("Not written yet.");

    /// <summary>The MCP3208.</summary>
    public SpiDevice Analog => throw new NotSupportedException("Not written yet.");

    /// <summary>Multiplexer with scales, and display.</summary>
    public I2cBus I2c => throw new NotSupportedException("Not written yet.");

    /// <summary>Vacuum pump motor.</summary>
    public PwmChannel Motor => throw new NotSupportedException("Not written yet.");

    /// <summary>Buzzer.</summary>
    public PwmChannel Buzzer => throw new NotSupportedException("Not written yet.");

    /// <summary>Simulated time.</summary>
    public TimeSpan Now => throw new NotSupportedException("Not written yet.");

    /// <summary>Lets the world run up to a moment, in steps of 1 ms at most.</summary>
    public void AdvanceTo(TimeSpan now) => throw new NotSupportedException("Not written yet.");

    /// <summary>Holds or releases buttons, through their lines.</summary>
    public void Hold(Buttons buttons) => throw new NotSupportedException("Not written yet.");
}

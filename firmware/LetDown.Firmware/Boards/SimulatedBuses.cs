using System.Device.Gpio;
using LetDown.Board;
using LetDown.Simulator;

namespace LetDown.Firmware.Boards;

/// <summary>The buses of a simulated pump.</summary>
internal static class SimulatedBuses
{
    public static BoardBuses Of(SimulatedPump pump) => new()
    {
        Gpio = new GpioController(pump.Gpio),
        Analog = pump.Analog,
        I2c = pump.I2c,
        Motor = pump.Motor,
        Buzzer = pump.Buzzer,
        IsSimulated = true,
    };
}

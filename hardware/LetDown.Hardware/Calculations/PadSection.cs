using LetDown.Board.Description;
using LetDown.Simulator.World;

namespace LetDown.Hardware.Calculations;

/// <summary>Heat of the warm pads.</summary>
internal static class PadSection
{
    public static void Write(MarkdownPage page, ThermistorDescription thermistor)
    {
        var off = new PadBudget(thermistor).Error(40.5);
        page.Heading("Heat: a warm pad").Table("what", "#")
            .Row($"heater of {HeatedPad.Ohms:0} Ω on 12 V", $"{PadBudget.Watts:0} W")
            .Row($"holds 40.5 °C with (share of the time)", $"{100 * PadBudget.Duty(40.5):0} %")
            .Row($"28 to 40.5 °C", $"{PadBudget.Seconds(28, 40.5):0} s")
            .Row($"40.5 °C to the fault at 43 °C, driven without end", $"{PadBudget.Seconds(40.5, 43):0} s")
            .Row($"43 °C to the thermostat at {HeatedPad.Opens:0} °C", $"{PadBudget.Seconds(43, HeatedPad.Opens):0} s")
            .Row($"where it would end without one", $"{PadBudget.Hottest:0} °C")
            .Row($"heat of its MOSFET (0.1 Ω at 1 A)", $"0.1 W")
            .Row($"thermistor off by, at worst", $"{off:0.0} K");
        page.Add($"\n").Paragraph($"""
            Heat capacity ({HeatedPad.Capacity:0} J/K), loss ({HeatedPad.Loss} W/K) and surroundings ({HeatedPad.Surroundings:0} °C) are the simulator's assumptions: measure them at bring-up. A pad whose MOSFET is
            shorted is held between 42 and 48 °C by its thermostat, above the 43 °C that is a fault: the pump locks out and she is told to take it off. A thermostat of 45 °C,
            or a heater of 18 Ω (8 W, which would end at {HeatedPad.Surroundings + (8 / HeatedPad.Loss):0} °C), would do better; revision A has 12 Ω and 48 °C, as design and simulator say.
            """);
    }
}

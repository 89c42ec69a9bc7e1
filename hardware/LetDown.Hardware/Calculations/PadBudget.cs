using LetDown.Board.Description;
using LetDown.Simulator.World;

namespace LetDown.Hardware.Calculations;

/// <summary>Heat of a warm pad, and how well its thermistor knows it.</summary>
internal sealed class PadBudget(ThermistorDescription thermistor)
{
    private const double Kelvin = 273.15;

    public static double Watts => 144 / HeatedPad.Ohms;

    /// <summary>Where it ends when it is driven for ever without a thermostat, °C.</summary>
    public static double Hottest => HeatedPad.Surroundings + (Watts / HeatedPad.Loss);

    /// <summary>Share of the time that holds a temperature.</summary>
    public static double Duty(double celsius) => (celsius - HeatedPad.Surroundings) * HeatedPad.Loss / Watts;

    /// <summary>Seconds from one temperature to a higher one at full power.</summary>
    public static double Seconds(double from, double to) => HeatedPad.Capacity / HeatedPad.Loss * Math.Log((Hottest - from) / (Hottest - to));

    /// <summary>How far the thermistor may be off at a temperature, K: resistance and pull-up 1 % each, beta 1 %, converter 4 counts.</summary>
    public double Error(double celsius) =>
        Math.Abs(Reads(Ohms(celsius) * 1.01, 0.99, 0) - celsius)
        + Math.Abs(Reads(Ohms(celsius, thermistor.Beta * 1.01), 1, 0) - celsius)
        + Math.Abs(Reads(Ohms(celsius), 1, 4 / 4096.0) - celsius);

    private double Ohms(double celsius, double? beta = null) =>
        thermistor.OhmsAt25 * Math.Exp((beta ?? thermistor.Beta) * (1 / (celsius + Kelvin) - 1 / (25 + Kelvin)));

    /// <summary>What is read, °C, when the resistor, the pull-up or the converter is off.</summary>
    private double Reads(double ohms, double pullUp, double shareOff)
    {
        var share = ohms / (ohms + (thermistor.PullUpOhms * pullUp)) + shareOff;
        var seen = thermistor.PullUpOhms * share / (1 - share);
        return 1 / (Math.Log(seen / thermistor.OhmsAt25) / thermistor.Beta + 1 / (25 + Kelvin)) - Kelvin;
    }
}

using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.World;

namespace LetDown.Hardware.Calculations;

/// <summary>What the 12 V rail has to give when everything that may be on at once is on.</summary>
internal static class PowerBudget
{
    /// <summary>Adapter and fuse, A.</summary>
    public const double Adapter = 6.67;
    public const double Fuse = 6.3;

    /// <summary>What the linear 5 V gives, A.</summary>
    public const double SensorAmperes = 0.035;

    /// <summary>Of the 5 V converter: a usual figure for a buck at these loads. Our assumption.</summary>
    private const double Efficiency = 0.88;

    /// <summary>Pi models and what their power supplies are recommended for, A at 5 V, and what one draws with this service, A. The latter are our assumptions.</summary>
    public static IReadOnlyList<(string Name, double Recommended, double Drawn)> Pis { get; } =
        [("Zero 2 W", 2.5, 0.7), ("3 B+", 2.5, 1.0), ("4", 3.0, 1.2), ("5", 5.0, 1.6)];

    /// <summary>Everything on 12 V but the Pi.</summary>
    public static IReadOnlyList<Consumer> Twelve { get; } =
    [
        new("motor, 12 W (SparkFun ROB-10398)", 12, 1.0, "rated; the simulator's draws " + FormattableString.Invariant($"{Motor.Free + Motor.Load:0.0} A")),
        new("line valves and vents, 4 of 40 Ω", 12, 4 * Supply.Coil, "both breasts at once: all four coils hold"),
        new("warm pads, 2 of 12 Ω", 12, 2 * 12 / HeatedPad.Ohms, "while they heat"),
        new("massage motors, 2", 12, 0.2, "0.1 A each through their resistors: our assumption"),
        new("sensors and reference (linear 5 V)", 12, SensorAmperes, "three sensors of 10 mA at most, buffers, reference"),
    ];

    /// <summary>On the 5 V of the buck converter, beside the Pi.</summary>
    public static IReadOnlyList<Consumer> Five { get; } =
        [new("display with backlight", 5, 0.12, "our assumption"), new("logic, scales, lights, buzzer, level switches", 5, 0.1, "our assumption")];

    /// <summary>What a Pi with everything else on 5 V draws from 12 V, A.</summary>
    public static double ThroughBuck(double piAmperes) => (5 * piAmperes + Five.Sum(consumer => consumer.Watts)) / Efficiency / 12;

    /// <summary>All of the 12 V rail, A.</summary>
    public static double Total(double piAmperes) => Twelve.Sum(consumer => consumer.Amperes) + ThroughBuck(piAmperes);

    /// <summary>What the rail sags to, V, by the simulator's adapter and cable.</summary>
    public static double Rail(double amperes) => 12 - (Supply.Resistance * amperes);
}

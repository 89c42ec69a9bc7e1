namespace LetDown.Hardware.Calculations;

/// <summary>The chain from a loop that stops to a coil that lets go, ms.</summary>
/// <param name="PulseMs">What the one-shot's resistor and capacitor make of 0.7·R·C.</param>
internal readonly record struct HeartbeatTiming(double PulseMs)
{
    /// <summary>Chip over −40 to 85 °C 14 %, capacitor 5 %, resistor 1 %.</summary>
    private const double Chip = 0.14;
    private const double Capacitor = 0.05;
    private const double Resistor = 0.01;

    /// <summary>An edge that triggers comes every second tick: the last may be 1 ms older than the last tick.</summary>
    public const double EdgeMs = 1;

    /// <summary>The worst coil with diode and zener (circuits/figures.md), and the longest travel of an armature (the simulator's), ms.</summary>
    public const double CoilMs = 3.1;
    public const double TravelMs = 9;

    public double Longest => PulseMs * (1 + Chip) * (1 + Capacitor) * (1 + Resistor);

    public double Shortest => PulseMs * (1 - Chip) * (1 - Capacitor) * (1 - Resistor);

    /// <summary>To a coil that lets go and an armature that has travelled, at worst.</summary>
    public double ToOpen => Longest + EdgeMs + CoilMs + TravelMs;

    public static HeartbeatTiming Of(double ohms, double farads) => new(0.7 * ohms * farads * 1000);
}

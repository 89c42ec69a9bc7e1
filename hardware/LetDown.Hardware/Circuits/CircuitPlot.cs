namespace LetDown.Hardware.Circuits;

/// <summary>A picture of what a circuit recorded.</summary>
/// <param name="Circuit">Which one.</param>
/// <param name="Title">What it shows.</param>
/// <param name="From">First moment, ms.</param>
/// <param name="To">Last moment, ms.</param>
/// <param name="Panels">One below the other: the label of its axis, and which recorded curves it has with their names.</param>
internal sealed record CircuitPlot(string Circuit, string Title, double From, double To, params (string Axis, (int Curve, string Name)[] Lines)[] Panels)
{
    /// <summary>What a millisecond of the simulation stands for.</summary>
    public string Unit { get; private init; } = "ms";

    /// <summary>All pictures.</summary>
    public static IReadOnlyList<CircuitPlot> All { get; } =
    [
        new("valve-release", "A vent's coil is switched off at 50 ms", 45, 70,
            ("coil current, A", [(0, "plain diode"), (1, "diode and 15 V zener"), (2, "worst coil, plain diode"), (3, "worst coil, diode and zener")])),
        new("gates-at-boot", "From plugging in to the first tick: what a vent's MOSFET sees", 0, 100,
            ("V", [(0, "12 V"), (1, "5 V")]),
            ("V", [(2, "pin, pulled up by the Pi"), (3, "gate")])),
        new("one-shot", "The heart stops at 60 ms", 0, 250,
            ("V", [(1, "timing capacitor"), (2, "output")])),
        new("safety-chain", "The loop dies at 20 ms with the vent closed: current of its coil", 0, 180,
            ("A", [(2, "nominal"), (3, "all limits long"), (4, "the same, plain diode"), (5, "all limits long, 143 kΩ")])),
        new("motor", "Motor start: current, and what it does to the 12 V rail", 0, 120,
            ("A", [(0, "5 W at once"), (1, "12 W at once"), (2, "12 W, duty in 40 ms"), (6, "its sensor, V")]),
            ("12 V rail, V", [(3, "5 W at once"), (4, "12 W at once"), (5, "12 W, duty in 40 ms")])),
        new("warm-pad", "A pad whose MOSFET is shorted", 0, 2400,
            ("°C", [(0, "thermostat 48 °C"), (1, "without"), (2, "without, 13.2 V")])) { Unit = "s" },
    ];
}

using LetDown.Core.Units;

namespace LetDown.Simulator;

/// <summary>
/// What the board's analog parts nominally do, from the board file. The simulated parts differ from it by their tolerances,
/// as real ones do.
/// </summary>
public sealed record SimulatedCalibration
{
    /// <summary>Converter reference, V: what reads full scale.</summary>
    public required double ReferenceVolts { get; init; }

    /// <summary>Supply of the ratiometric vacuum sensors, V.</summary>
    public required double VacuumSupplyVolts { get; init; }

    /// <summary>Share of its supply that a vacuum sensor's output falls for each kPa below ambient (PA01).</summary>
    public required double VacuumSharePerKilopascal { get; init; }

    /// <summary>Share of its supply that a vacuum sensor gives at ambient (PA01).</summary>
    public required double VacuumShareAtAmbient { get; init; }

    /// <summary>Share of a vacuum sensor's output that reaches the converter.</summary>
    public required double VacuumDivider { get; init; }

    /// <summary>Motor current amplifier, V at the converter for each A.</summary>
    public required double MotorVoltsPerAmpere { get; init; }

    /// <summary>Share of the 12 V rail that reaches the converter.</summary>
    public required double SupplyDivider { get; init; }

    /// <summary>Pad thermistor at 25 °C, ohm. It hangs from the converter's input to ground.</summary>
    public required double ThermistorOhmsAt25 { get; init; }

    /// <summary>Beta of the pad thermistor, K.</summary>
    public required double ThermistorBeta { get; init; }

    /// <summary>Resistor from the converter's reference to its input above the thermistor, ohm.</summary>
    public required double ThermistorPullUpOhms { get; init; }

    /// <summary>Converter counts for each gram on a scale.</summary>
    public required PerSide<double> ScaleCountsPerGram { get; init; }

    /// <summary>Air in one line with an empty bottle, mL: shield, tubing and bottle.</summary>
    public required double HeadSpaceMillilitres { get; init; }
}

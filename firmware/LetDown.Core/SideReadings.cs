using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>What the board measures on one breast's line.</summary>
public readonly record struct SideReadings
{
    /// <summary>Line vacuum by the sensor's nominal transfer; the controller takes the zero itself while the line is vented.</summary>
    public Sample<Vacuum> Line { get; init; }

    /// <summary>What rests on the scale, by the board's calibration; the controller takes the tare itself.</summary>
    public Sample<Mass> Scale { get; init; }

    /// <summary>Warm pad temperature by its thermistor.</summary>
    public Sample<Temperature> Pad { get; init; }

    /// <summary>True while the level switch sees liquid: the bottle is full.</summary>
    public bool BottleFull { get; init; }
}

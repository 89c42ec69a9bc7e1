namespace LetDown.Board.Description;

/// <summary>
/// A ratiometric vacuum sensor: <c>output / supply = shareAtAmbient − sharePerKilopascal · vacuum</c>
/// (MPXV6115V, row PA01 of the published figures), and a divider between it and the converter.
/// </summary>
public sealed record VacuumSensorDescription
{
    /// <summary>The sensor's supply, V.</summary>
    public required double SupplyVolts { get; init; }

    /// <summary>How much the share falls with each kPa below ambient.</summary>
    public required double SharePerKilopascal { get; init; }

    /// <summary>The share at ambient pressure.</summary>
    public required double ShareAtAmbient { get; init; }

    /// <summary>Share of the sensor's output that reaches the converter.</summary>
    public required double Divider { get; init; }
}

namespace LetDown.Board.Description;

/// <summary>A thermistor to ground under a pull-up to the converter's reference, by its beta equation.</summary>
public sealed record ThermistorDescription
{
    /// <summary>Resistance at 25 °C, ohm.</summary>
    public required double OhmsAt25 { get; init; }

    /// <summary>Beta, K.</summary>
    public required double Beta { get; init; }

    /// <summary>The pull-up resistor, ohm.</summary>
    public required double PullUpOhms { get; init; }
}

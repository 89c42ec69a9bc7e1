using System.Text.Json.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>One stretch between two changes of the pump's state in phases.parquet.</summary>
internal sealed record PhaseRow
{
    [JsonPropertyName("pump_id")]
    public string PumpId { get; init; } = "";

    [JsonPropertyName("session_id")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("phase")]
    public string Phase { get; init; } = "";

    [JsonPropertyName("side")]
    public string? Side { get; init; }

    [JsonPropertyName("together")]
    public bool Together { get; init; }

    [JsonPropertyName("round")]
    public int Round { get; init; }

    [JsonPropertyName("from_s")]
    public double FromS { get; init; }

    [JsonPropertyName("to_s")]
    public double ToS { get; init; }

    [JsonPropertyName("left_g")]
    public double? LeftG { get; init; }

    [JsonPropertyName("right_g")]
    public double? RightG { get; init; }

    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}

using System.Text.Json.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>A tenth of a second in milk.parquet.</summary>
internal sealed record MilkRow
{
    [JsonPropertyName("session_id")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("at_s")]
    public double AtS { get; init; }

    [JsonPropertyName("left_g")]
    public double LeftG { get; init; }

    [JsonPropertyName("right_g")]
    public double RightG { get; init; }

    [JsonPropertyName("left_g_per_s")]
    public double LeftGPerS { get; init; }

    [JsonPropertyName("right_g_per_s")]
    public double RightGPerS { get; init; }
}

using System.Text.Json.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>One let-down of one breast in let_downs.parquet.</summary>
internal sealed record LetDownRow
{
    [JsonPropertyName("pump_id")]
    public string PumpId { get; init; } = "";

    [JsonPropertyName("session_id")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("side")]
    public string Side { get; init; } = "";

    [JsonPropertyName("seen_s")]
    public double SeenS { get; init; }

    [JsonPropertyName("began_s")]
    public double? BeganS { get; init; }

    [JsonPropertyName("until_s")]
    public double? UntilS { get; init; }

    [JsonPropertyName("felt")]
    public bool Felt { get; init; }

    [JsonPropertyName("echo")]
    public bool Echo { get; init; }

    [JsonPropertyName("milk_g")]
    public double? MilkG { get; init; }
}

using System.Text.Json.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>One session in sessions.parquet.</summary>
internal sealed record SessionRow
{
    [JsonPropertyName("pump_id")]
    public string PumpId { get; init; } = "";

    [JsonPropertyName("session_id")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("started_at")]
    public DateTime? StartedAt { get; init; }

    [JsonPropertyName("duration_s")]
    public double DurationS { get; init; }

    [JsonPropertyName("state")]
    public string State { get; init; } = "";

    [JsonPropertyName("end_reason")]
    public string? EndReason { get; init; }

    [JsonPropertyName("program")]
    public string? Program { get; init; }

    [JsonPropertyName("let_downs")]
    public int LetDowns { get; init; }

    [JsonPropertyName("first_let_down_s")]
    public double? FirstLetDownS { get; init; }

    [JsonPropertyName("left_pumped_s")]
    public double LeftPumpedS { get; init; }

    [JsonPropertyName("right_pumped_s")]
    public double RightPumpedS { get; init; }

    [JsonPropertyName("left_g")]
    public double? LeftG { get; init; }

    [JsonPropertyName("right_g")]
    public double? RightG { get; init; }

    [JsonPropertyName("suction_mmhg")]
    public double SuctionMmhg { get; init; }

    [JsonPropertyName("simulated")]
    public bool Simulated { get; init; }

    [JsonPropertyName("mother_seed")]
    public int? MotherSeed { get; init; }

    [JsonPropertyName("tricks")]
    public string? Tricks { get; init; }

    [JsonPropertyName("comfort")]
    public int? Comfort { get; init; }

    [JsonPropertyName("notes_before")]
    public string? NotesBefore { get; init; }

    [JsonPropertyName("notes_after")]
    public string? NotesAfter { get; init; }
}

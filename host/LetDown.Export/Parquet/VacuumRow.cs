using System.Text.Json.Serialization;

namespace LetDown.Export.Parquet;

/// <summary>A hundredth of a second in vacuum.parquet.</summary>
internal sealed record VacuumRow
{
    [JsonPropertyName("session_id")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("at_s")]
    public double AtS { get; init; }

    [JsonPropertyName("left_mmhg")]
    public float LeftMmhg { get; init; }

    [JsonPropertyName("right_mmhg")]
    public float RightMmhg { get; init; }

    [JsonPropertyName("manifold_mmhg")]
    public float ManifoldMmhg { get; init; }

    /// <summary>Null while suction is off, which is not 0.</summary>
    [JsonPropertyName("target_mmhg")]
    public float? TargetMmhg { get; init; }

    /// <summary>Null while the motor is off.</summary>
    [JsonPropertyName("motor_duty")]
    public float? MotorDuty { get; init; }
}

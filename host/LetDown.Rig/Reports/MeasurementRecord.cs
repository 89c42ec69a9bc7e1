using System.Text.Json.Serialization;

namespace LetDown.Rig.Reports;

/// <summary>One measurement as it is kept. What has no window was looked at all the time.</summary>
internal sealed record MeasurementRecord(string Kind, string Name, double? Value, string Unit, double? AtLeast, double? AtMost, string Verdict, string? Note)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FromSeconds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ToSeconds { get; init; }
}

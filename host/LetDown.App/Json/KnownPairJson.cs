using System.Text.Json.Serialization;

namespace LetDown.App.Json;

/// <summary>Something of both breasts as far as it is known; of both together only when it is not known of each.</summary>
internal sealed record KnownPairJson
{
    public double? Left { get; init; }

    public double? Right { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Total { get; init; }

    /// <summary>Null when nothing is known.</summary>
    public static KnownPairJson? From(double? left, double? right, double? total) =>
        left is null && right is null && total is null ? null : new() { Left = left, Right = right, Total = total };
}

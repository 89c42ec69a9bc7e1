using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>What is known of her. Milk is null while amounts are hidden.</summary>
internal sealed record PatternJson(
    int Sessions,
    QuantityJson FirstLetDownSeconds,
    QuantityJson LetDowns,
    QuantityJson IntervalSeconds,
    QuantityJson? MilkGrams,
    NursingJson? Nursing,
    IReadOnlyList<ChangeJson> Changes,
    IReadOnlyList<SharpeningJson> WouldSharpen,
    bool Simulated)
{
    public static PatternJson From(Pattern pattern, bool isSimulated) => new(
        pattern.Sessions,
        QuantityJson.From(pattern.FirstLetDown),
        QuantityJson.From(pattern.LetDowns),
        QuantityJson.From(pattern.Interval),
        pattern.Milk is { } milk ? QuantityJson.From(milk) : null,
        pattern.Nursing is { } nursing ? NursingJson.From(nursing) : null,
        [.. pattern.Changes.Select(change => ChangeJson.From(change, areVolumesHidden: pattern.Milk is null))],
        [.. pattern.Sharpenings.Select(SharpeningJson.From)],
        isSimulated);
}

using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One segment of a session.</summary>
internal sealed record SegmentJson(string? Side, string Phase, double FromSeconds, double ToSeconds, double Grams, int Round, string? Reason, bool Together, PairJson GramsBySide)
{
    public static SegmentJson From(Segment segment) => new(
        JsonOutput.Word(segment.Side),
        segment.Phase == Host.Sessions.Phase.Preparation ? "preparation" : JsonOutput.Word(segment.Phase)!,
        JsonOutput.Seconds(segment.From),
        JsonOutput.Seconds(segment.To),
        JsonOutput.Rounded(segment.Grams),
        segment.Round,
        JsonOutput.Word(segment.Reason),
        segment.Together,
        PairJson.From(segment.Milk));
}

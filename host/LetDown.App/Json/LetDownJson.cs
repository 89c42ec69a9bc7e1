using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One let-down: detected by "flow" or "felt". What the journal does not say is null.</summary>
internal sealed record LetDownJson(string? Side, double AtSeconds, string DetectedBy, double? BeganSeconds, double? UntilSeconds, double? Grams, bool Echo)
{
    public static LetDownJson From(LetDownMark mark) => new(
        JsonOutput.Word(mark.Side),
        JsonOutput.Seconds(mark.At),
        mark.Felt ? "felt" : "flow",
        Seconds(mark.Began),
        Seconds(mark.Until),
        mark.Grams is { } grams ? JsonOutput.Rounded(grams) : null,
        mark.IsEcho);

    private static double? Seconds(TimeSpan? time) => time is { } known ? JsonOutput.Seconds(known) : null;
}

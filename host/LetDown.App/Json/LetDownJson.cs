using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One let-down: detected by "flow" or "felt".</summary>
internal sealed record LetDownJson(string? Side, double AtSeconds, string DetectedBy)
{
    public static LetDownJson From(LetDownMark mark) =>
        new(JsonOutput.Word(mark.Side), JsonOutput.Seconds(mark.At), mark.Felt ? "felt" : "flow");
}

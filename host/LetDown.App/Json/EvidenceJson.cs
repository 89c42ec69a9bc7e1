using LetDown.App.Screens;
using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One number that a diagnosis rests on, and what it was held against.</summary>
internal sealed record EvidenceJson(string What, double Value, double? Limit, string Text)
{
    public static EvidenceJson From(Evidence evidence) => new(
        evidence.What == EvidenceKind.FirstLetDown ? "first-let-down" : JsonOutput.Word(evidence.What)!,
        JsonOutput.Rounded(evidence.Value, 3),
        evidence.Limit,
        DiagnosisWords.Of(evidence));
}

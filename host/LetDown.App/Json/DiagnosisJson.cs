using LetDown.App.Screens;
using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>How the phases of a session worked.</summary>
internal sealed record DiagnosisJson(string Kind, string Text, IReadOnlyList<EvidenceJson> Evidence)
{
    public static DiagnosisJson From(Diagnosis diagnosis) => new(
        // The enum's zero is a word as well.
        diagnosis.Kind == DiagnosisKind.CannotTell ? "cannot-tell" : JsonOutput.Word(diagnosis.Kind)!,
        DiagnosisWords.Of(diagnosis.Kind),
        [.. diagnosis.Evidence.Select(EvidenceJson.From)]);
}

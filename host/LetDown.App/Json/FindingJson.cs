using LetDown.App.Doctor;

namespace LetDown.App.Json;

/// <summary>One finding of the doctor: "ok", "look" or "bad".</summary>
internal sealed record FindingJson(string What, string Verdict, string Text, string? Advice)
{
    public static FindingJson From(Finding finding) => new(
        finding.What,
        finding.Verdict switch { Doctor.Verdict.Ok => "ok", Doctor.Verdict.Look => "look", _ => "bad" },
        finding.Text,
        finding.Advice.Length == 0 ? null : finding.Advice);
}

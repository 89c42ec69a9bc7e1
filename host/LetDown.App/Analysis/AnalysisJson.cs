namespace LetDown.App.Analysis;

/// <summary>What the firmware says about recorded weights (docs/developing/console-json.md).</summary>
internal sealed record AnalysisJson(
    IReadOnlyList<AnalysisJson.LetDown> LetDowns,
    AnalysisJson.Pair Grams,
    double? HighFlowShare,
    AnalysisJson.Pair SureShare,
    int Withdrawn)
{
    internal sealed record LetDown(string Side, double OnsetSeconds, double DetectedAtSeconds, double EndSeconds, double Grams);

    /// <summary>Null for a side without weights.</summary>
    internal sealed record Pair(double? Left, double? Right);
}

namespace LetDown.Firmware.Analysis;

/// <summary>What came of an analysis, as JSON has it (docs/developing/console-json.md).</summary>
internal sealed record AnalysisReport(
    IReadOnlyList<AnalysisReport.LetDown> LetDowns,
    AnalysisReport.Pair Grams,
    double? HighFlowShare,
    AnalysisReport.Pair SureShare,
    int Withdrawn,
    IReadOnlyList<AnalysisReport.Trace>? Traces)
{
    internal sealed record LetDown(string Side, double OnsetSeconds, double DetectedAtSeconds, double EndSeconds, double Grams);

    /// <summary>Null for a side without weights.</summary>
    internal sealed record Pair(double? Left, double? Right);

    internal sealed record Trace(string Side, double[] Seconds, double[] Grams, double[] Flow, bool[] Sure);
}

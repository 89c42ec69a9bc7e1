namespace LetDown.App.Analysis;

/// <summary>What the firmware says with <c>--traces</c>.</summary>
internal sealed record TracesJson(IReadOnlyList<TracesJson.Trace>? Traces)
{
    internal sealed record Trace(string Side, double[] Seconds, double[] Grams, double[] Flow, bool[] Sure);
}

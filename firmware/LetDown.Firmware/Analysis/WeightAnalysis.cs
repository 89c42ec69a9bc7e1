using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Firmware.Analysis;

/// <summary>Plays recorded weights to the pump's own estimator and detector.</summary>
internal static class WeightAnalysis
{
    public static AnalysisReport Analyse(IEnumerable<WeightRow> rows, bool withTraces)
    {
        var sides = new PerSide<RecordedMilk>(new(), new());
        foreach (var row in rows)
        {
            Add(sides.Left, row.Seconds, row.Grams.Left);
            Add(sides.Right, row.Seconds, row.Grams.Right);
        }

        sides.Left.End();
        sides.Right.End();
        return Report(sides, withTraces);
    }

    private static void Add(RecordedMilk milk, double seconds, double? grams)
    {
        if (grams is { } known)
        {
            milk.Add(seconds, known);
        }
    }

    private static AnalysisReport Report(PerSide<RecordedMilk> sides, bool withTraces) => new(
        [.. Of(sides.Left, "left").Concat(Of(sides.Right, "right")).OrderBy(l => l.OnsetSeconds)],
        new(Grams(sides.Left), Grams(sides.Right)),
        HighFlowShare(sides),
        new(SureShare(sides.Left), SureShare(sides.Right)),
        sides.Left.Withdrawn + sides.Right.Withdrawn,
        withTraces ? [.. new[] { Trace(sides.Left, "left"), Trace(sides.Right, "right") }.Where(trace => trace.Seconds.Length > 0)] : null);

    private static IEnumerable<AnalysisReport.LetDown> Of(RecordedMilk milk, string side) => milk.LetDowns.Select(letDown =>
        new AnalysisReport.LetDown(side, Round(letDown.Onset), Round(letDown.DetectedAt), Round(letDown.End), Round(letDown.Grams, 2)));

    private static double? Grams(RecordedMilk milk) => milk.Points.Count > 0 ? Round(milk.Collected.Grams, 2) : null;

    private static double? SureShare(RecordedMilk milk) =>
        milk.Points.Count > 0 ? Round(milk.Points.Count(point => point.IsSure) / (double)milk.Points.Count) : null;

    /// <summary>Share of all milk that came while flow was high; nothing when no milk came.</summary>
    private static double? HighFlowShare(PerSide<RecordedMilk> sides)
    {
        var steps = Steps(sides.Left).Concat(Steps(sides.Right)).ToList();
        var all = steps.Sum(step => step.Grams);
        return all > 0 ? Round(steps.Where(step => step.Flow >= RecordedMilk.HighFlow.GramsPerSecond).Sum(step => step.Grams) / all) : null;
    }

    private static IEnumerable<(double Grams, double Flow)> Steps(RecordedMilk milk) => milk.Points
        .Zip(milk.Points.Skip(1))
        .Select(pair => (pair.Second.GramsPerSecond * (pair.Second.Seconds - pair.First.Seconds), pair.Second.GramsPerSecond));

    private static AnalysisReport.Trace Trace(RecordedMilk milk, string side) => new(
        side,
        [.. milk.Points.Select(point => Round(point.Seconds))],
        [.. milk.Points.Select(point => Round(point.Grams))],
        [.. milk.Points.Select(point => Round(point.GramsPerSecond, 4))],
        [.. milk.Points.Select(point => point.IsSure)]);

    private static double Round(double value, int digits = 3) => Math.Round(value, digits) + 0.0;
}

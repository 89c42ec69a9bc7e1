using LetDown.Rig.Bench.Files;
using LetDown.Rig.Reports;
using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>Suction: what was measured, what the pump said, and the limits that a scenario sets.</summary>
internal static class VacuumPanel
{
    private const double Lowest = 50;

    /// <summary>Above the deepest is room for the legend.</summary>
    private const double Headroom = 1.2;

    /// <summary>Share of the run after which words stand left of where they belong.</summary>
    private const double Late = 0.9;

    public static void Draw(Plot plot, RunRecord record, RunTrace trace, double span)
    {
        RunStyle.Line(plot, Read(trace, BenchQuantity.Manifold), Colors.Gray.WithAlpha(0.35), 1, "manifold");
        RunStyle.Line(plot, Read(trace, BenchQuantity.LineLeft), RunStyle.Left.WithAlpha(0.8), 2, "left");
        RunStyle.Line(plot, Read(trace, BenchQuantity.LineRight), RunStyle.Right.WithAlpha(0.8), 2, "right");
        RunStyle.Line(plot, Told(trace, 0), RunStyle.LeftTold.WithAlpha(0.7), 0.8f, "left, as the pump says");
        RunStyle.Line(plot, Told(trace, 1), RunStyle.RightTold.WithAlpha(0.7), 0.8f, "right, as the pump says");
        DrawMarks(plot, trace);
        plot.YLabel("vacuum, mmHg");
        plot.Axes.AutoScaleY();
        DrawLimits(plot, record, span);
        plot.Axes.SetLimitsY(-5, Math.Max(Lowest, Deepest(record, trace)) * Headroom);
        plot.ShowLegend(Alignment.UpperRight, Orientation.Horizontal);
    }

    private static IEnumerable<(double At, double Value)> Read(RunTrace trace, BenchQuantity quantity) =>
        trace.Readings.Select(reading => (reading.At, reading.Values[(int)quantity]));

    private static IEnumerable<(double At, double Value)> Told(RunTrace trace, int index) => trace.Told.Select(telling => (telling.At, telling.Values[index]));

    /// <summary>What the pump says does not count: a broken sensor may tell of 900 mmHg, which then leave the picture at its top.</summary>
    private static double Deepest(RunRecord record, RunTrace trace) =>
        Limits(record).Select(limit => limit.Value)
            .Concat(Read(trace, BenchQuantity.LineLeft).Concat(Read(trace, BenchQuantity.LineRight)).Concat(Read(trace, BenchQuantity.Manifold)).Select(point => point.Value))
            .Where(value => !double.IsNaN(value)).DefaultIfEmpty().Max();

    private static void DrawMarks(Plot plot, RunTrace trace)
    {
        foreach (var mark in trace.Marks.Where(mark => mark.IsDone || StoryMark.IsTrouble(mark)))
        {
            plot.Add.VerticalLine(mark.At, 1, mark.IsDone ? Colors.Gray : RunStyle.Wrong, LinePattern.Dotted);
        }
    }

    private static void DrawLimits(Plot plot, RunRecord record, double span)
    {
        foreach (var (measurement, value, isMost) in Limits(record))
        {
            var color = measurement.Verdict == "pass" ? RunStyle.Fine : RunStyle.Wrong;
            var to = measurement.ToSeconds ?? record.EndSeconds;
            var from = measurement.Name.StartsWith("vacuumAtEnd", StringComparison.Ordinal) ? to : measurement.FromSeconds ?? 0;
            var line = plot.Add.Line(from, value, to, value);
            (line.LineColor, line.LineWidth, line.LinePattern, line.MarkerSize) = (color, 1.5f, LinePattern.Dashed, 4);
            RunStyle.Write(plot, FormattableString.Invariant($" {(isMost ? "at most" : "at least")} {value:0.#} "), from, value, Beside(isMost, from > span * Late), color, Colors.Transparent);
        }
    }

    /// <summary>Words stand outside of what is allowed.</summary>
    private static Alignment Beside(bool isMost, bool isLate) => (isMost, isLate) switch
    {
        (true, false) => Alignment.LowerLeft,
        (true, true) => Alignment.LowerRight,
        (false, false) => Alignment.UpperLeft,
        _ => Alignment.UpperRight,
    };

    private static IEnumerable<(MeasurementRecord Measurement, double Value, bool IsMost)> Limits(RunRecord record) =>
        from measurement in record.Measurements
        where measurement is { Kind: "measure", Unit: "mmHg" }
        from limit in new[] { (Value: measurement.AtMost, IsMost: true), (Value: measurement.AtLeast, IsMost: false) }
        where limit.Value is not null
        select (measurement, limit.Value!.Value, limit.IsMost);
}

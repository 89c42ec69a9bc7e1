using LetDown.Rig.Bench.Files;
using LetDown.Rig.Traces;
using ScottPlot;

namespace LetDown.App.Plots.Runs;

/// <summary>Milk: what is in the bottles, what the pump said, and let-downs.</summary>
internal static class MilkPanel
{
    private const int ToldLeft = 3;
    private const int ToldRight = 4;

    /// <summary>Above the curves is room for the legend.</summary>
    private const double Headroom = 1.25;

    /// <summary>False where nobody weighs.</summary>
    public static bool HasMilk(RunTrace trace) =>
        trace.Told.Count > 0 || trace.Readings.Any(reading => !double.IsNaN(reading.Values[(int)BenchQuantity.BottleLeft]));

    public static void Draw(Plot plot, RunTrace trace)
    {
        RunStyle.Line(plot, Read(trace, BenchQuantity.BottleLeft), RunStyle.Left.WithAlpha(0.8), 2, "left bottle");
        RunStyle.Line(plot, Read(trace, BenchQuantity.BottleRight), RunStyle.Right.WithAlpha(0.8), 2, "right bottle");
        RunStyle.Line(plot, Told(trace, ToldLeft), RunStyle.LeftTold.WithAlpha(0.7), 0.8f, "left, as the pump says");
        RunStyle.Line(plot, Told(trace, ToldRight), RunStyle.RightTold.WithAlpha(0.7), 0.8f, "right, as the pump says");
        foreach (var mark in trace.Marks.Where(StoryMark.IsLetDown))
        {
            plot.Add.VerticalLine(mark.At, 1.5f, StoryMark.SideColor(mark), LinePattern.Dashed);
        }

        plot.YLabel("milk, g");
        plot.Axes.AutoScaleY();
        plot.Axes.SetLimitsY(0, Math.Max(1, plot.Axes.GetLimits().Top) * Headroom);
        plot.ShowLegend(Alignment.UpperLeft, Orientation.Horizontal);
    }

    private static IEnumerable<(double At, double Value)> Read(RunTrace trace, BenchQuantity quantity) =>
        trace.Readings.Select(reading => (reading.At, reading.Values[(int)quantity]));

    private static IEnumerable<(double At, double Value)> Told(RunTrace trace, int index) => trace.Told.Select(telling => (telling.At, telling.Values[index]));
}

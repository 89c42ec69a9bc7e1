using LetDown.Rig.Reports;
using LetDown.Rig.Traces;
using ScottPlot;
using ScottPlot.MultiplotLayouts;

namespace LetDown.App.Plots.Runs;

/// <summary>A run of a scenario as a picture: what happened, suction, and milk, one above the other over the same seconds; below them what was missed.</summary>
internal static class RunPlot
{
    public const int Width = 1400;

    private const int VacuumHeight = 430;
    private const int MilkHeight = 240;
    private const double ShortestSeconds = 0.1;

    /// <summary>PNG of the run.</summary>
    public static byte[] Draw(RunRecord record, RunTrace trace)
    {
        var span = Math.Max(ShortestSeconds, record.ReachedSeconds);
        var story = new StoryPanel(record, trace, span);
        var missed = new MissedPanel(record);
        List<(float Height, Action<Plot> Draw)> panels = [(story.Height, story.Draw), (VacuumHeight, plot => VacuumPanel.Draw(plot, record, trace, span))];
        if (MilkPanel.HasMilk(trace))
        {
            panels.Add((MilkHeight, plot => MilkPanel.Draw(plot, trace)));
        }

        var picture = new Multiplot();
        picture.AddPlots(panels.Count + (missed.IsEmpty ? 0 : 1));
        var plots = picture.GetPlots();
        for (var i = 0; i < panels.Count; i++)
        {
            panels[i].Draw(plots[i]);
            Align(plots[i], span, isLast: i == panels.Count - 1);
        }

        if (!missed.IsEmpty)
        {
            missed.Draw(plots[^1]);
            panels.Add((missed.Height, missed.Draw));
        }

        var rows = new DraggableRows();
        rows.SetHeights(panels.Select(panel => panel.Height));
        picture.Layout = rows;
        return picture.Render(Width, (int)panels.Sum(panel => panel.Height)).GetImageBytes(ImageFormat.Png);
    }

    /// <summary>Seconds stand below each other, and are written once.</summary>
    private static void Align(Plot plot, double span, bool isLast)
    {
        plot.Axes.SetLimitsX(0, span);
        (plot.Axes.Left.MinimumSize, plot.Axes.Left.MaximumSize) = (RunStyle.LeftSize, RunStyle.LeftSize);
        (plot.Axes.Right.MinimumSize, plot.Axes.Right.MaximumSize) = (RunStyle.RightSize, RunStyle.RightSize);
        if (isLast)
        {
            plot.XLabel("seconds");
        }
        else
        {
            plot.Axes.Bottom.TickLabelStyle.IsVisible = false;
            (plot.Axes.Bottom.MinimumSize, plot.Axes.Bottom.MaximumSize) = (RunStyle.GapSize, RunStyle.GapSize);
        }
    }
}

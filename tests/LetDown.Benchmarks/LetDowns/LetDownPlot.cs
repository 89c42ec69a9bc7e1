using ScottPlot;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>Sensitivity against false alarms, a point for each setting.</summary>
internal static class LetDownPlot
{
    private const int Width = 1100;
    private const int Height = 600;

    /// <summary>Where none at all is drawn on an axis of powers of ten.</summary>
    private const double Least = 0.003;

    private static readonly (string Kind, Color Color)[] Lines =
    [
        (Contestant.Own, Colors.SeaGreen), (Contestant.Threshold, Colors.IndianRed), (Contestant.TwoAverages, Colors.SteelBlue),
    ];

    public static void Write(LetDownStudy study, string name, DirectoryInfo folder)
    {
        folder.Create();
        using var plot = new Plot();
        foreach (var (kind, color) in Lines)
        {
            Add(plot, [.. study.Of(kind).Select(s => s.Score)], kind, color);
        }

        var standard = study.Standard(Contestant.Own);
        var used = plot.Add.Marker(Log(standard.False), standard.Later, MarkerShape.OpenCircle, 16, Colors.Black);
        used.LegendText = "as the pump uses it";
        plot.Title($"Later ejections that rise by 0.1 g/s, {name}");
        plot.XLabel("false let-downs in a session");
        plot.YLabel("seen, %");
        plot.Axes.SetLimits(Math.Log10(Least) - 0.1, 2, 0, 102);
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.ShowLegend(Alignment.LowerRight);
        plot.SavePng(Path.Combine(folder.FullName, $"let-downs-{name}.png"), Width, Height);
    }

    private static void Add(Plot plot, DetectorScore[] scores, string kind, Color color)
    {
        var line = plot.Add.Scatter(scores.Select(s => Log(s.False)).ToArray(), scores.Select(s => s.Later).ToArray());
        line.LegendText = kind;
        line.Color = color;
        line.LineWidth = 2;
        line.MarkerSize = 7;
    }

    private static double Log(double value) => Math.Log10(Math.Max(value, Least));

    private static ScottPlot.TickGenerators.NumericManual Decades()
    {
        var ticks = new ScottPlot.TickGenerators.NumericManual();
        ticks.AddMajor(Log(0), "none");
        foreach (var (at, label) in new[] { (0.01, "0.01"), (0.1, "0.1"), (1, "1"), (10, "10"), (100, "100") })
        {
            ticks.AddMajor(Log(at), label);
        }

        return ticks;
    }
}

using ScottPlot;

namespace LetDown.App.Analysis;

/// <summary>Flow and let-downs of recorded weights as a picture.</summary>
internal static class AnalysisPlot
{
    private const int Width = 1200;
    private const int Height = 500;

    public static void Write(AnalysisJson analysis, TracesJson traces, string file)
    {
        using var plot = new Plot();
        foreach (var trace in traces.Traces ?? [])
        {
            var color = Color(trace.Side);
            var line = plot.Add.Scatter(trace.Seconds, trace.Flow);
            (line.LegendText, line.Color, line.MarkerSize, line.LineWidth) = (trace.Side, color, 0, 2);
        }

        foreach (var letDown in analysis.LetDowns)
        {
            plot.Add.HorizontalSpan(letDown.OnsetSeconds, letDown.EndSeconds, Color(letDown.Side).WithAlpha(0.15));
            plot.Add.VerticalLine(letDown.DetectedAtSeconds, 1, Color(letDown.Side), LinePattern.Dashed);
        }

        plot.Title("Flow; let-downs shaded, dashed where the pump knew");
        plot.XLabel("seconds");
        plot.YLabel("g/s");
        plot.ShowLegend(Alignment.UpperRight);
        plot.SavePng(file, Width, Height);
    }

    private static Color Color(string side) => side == "left" ? Colors.SteelBlue : Colors.IndianRed;
}

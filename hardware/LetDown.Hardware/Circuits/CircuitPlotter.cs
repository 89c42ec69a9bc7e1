using ScottPlot;

namespace LetDown.Hardware.Circuits;

/// <summary>Draws what circuits recorded into PNG files.</summary>
internal static class CircuitPlotter
{
    private const int Width = 1100;
    private const int PanelHeight = 420;

    private static readonly Color[] Palette = [Colors.SteelBlue, Colors.DarkOrange, Colors.SeaGreen, Colors.Crimson];

    public static void Draw(CircuitPlot picture, CircuitRun run, string file)
    {
        var multiplot = new Multiplot();
        multiplot.AddPlots(picture.Panels.Length);
        multiplot.Layout = new ScottPlot.MultiplotLayouts.Grid(rows: picture.Panels.Length, columns: 1);
        for (var i = 0; i < picture.Panels.Length; i++)
        {
            Panel(multiplot.GetPlot(i), picture, picture.Panels[i], run);
        }

        multiplot.GetPlot(0).Title(picture.Title);
        multiplot.SavePng(file, Width, PanelHeight * picture.Panels.Length);
    }

    private static void Panel(Plot plot, CircuitPlot picture, (string Axis, (int Curve, string Name)[] Lines) panel, CircuitRun run)
    {
        for (var i = 0; i < panel.Lines.Length; i++)
        {
            var curve = run.Curves[panel.Lines[i].Curve];
            var line = plot.Add.ScatterLine(Array.ConvertAll(curve.Seconds, seconds => seconds * 1000), curve.Values, Palette[i]);
            line.LegendText = panel.Lines[i].Name;
            line.LineWidth = 2;
        }

        plot.YLabel(panel.Axis);
        plot.XLabel(picture.Unit);
        plot.Axes.SetLimitsX(picture.From, picture.To);
        plot.ShowLegend(Edge.Right);
    }
}

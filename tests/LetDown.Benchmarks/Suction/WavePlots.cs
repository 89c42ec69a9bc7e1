using ScottPlot;

namespace LetDown.Benchmarks.Suction;

/// <summary>What a mother would feel: two seconds of some waves, as they should be and as each control makes them.</summary>
internal static class WavePlots
{
    private const double Seconds = 2.4;
    private const int Width = 1200;
    private const int Height = 1300;

    private static readonly (string Title, VacuumCell Cell)[] Cells =
    [
        ("150 mmHg at 50/min, 200 mL", new(200, 0.02, 1, 0, false, new(150, 50))),
        ("150 mmHg at 50/min, small bottle: 20 mL", new(20, 0.02, 1, 0, false, new(150, 50))),
        ("80 mmHg at 100/min, 120 mL, a large leak", new(120, 0.3, 1, 0, false, new(80, 100))),
    ];

    public static void Write(DirectoryInfo folder, int seed)
    {
        folder.Create();
        var multiplot = new Multiplot();
        multiplot.AddPlots(Cells.Length);
        multiplot.Layout = new ScottPlot.MultiplotLayouts.Grid(rows: Cells.Length, columns: 1);
        for (var i = 0; i < Cells.Length; i++)
        {
            Draw(multiplot.GetPlot(i), Cells[i].Title, Cells[i].Cell, seed);
        }

        multiplot.SavePng(Path.Combine(folder.FullName, "suction.png"), Width, Height);
    }

    private static void Draw(Plot plot, string title, VacuumCell cell, int seed)
    {
        Add(plot, "on/off", Colors.SandyBrown, 1.5f, Trace(cell, seed, new OnOffControl()).Line);
        Add(plot, "fixed PI", Colors.MediumPurple, 1.5f, Trace(cell, seed, new FixedPiControl()).Line);
        var own = Trace(cell, seed, new OwnControl());
        Add(plot, "set point", Colors.Gray, 4, own.Target);
        Add(plot, "LetDown", Colors.SteelBlue, 2.5f, own.Line);
        plot.Title(title);
        plot.XLabel("seconds");
        plot.YLabel("mmHg");
        plot.Axes.SetLimits(0, Seconds, -5, cell.Wave.PeakMmHg * 1.35);
        plot.ShowLegend(Alignment.UpperRight);
    }

    private static void Add(Plot plot, string name, Color color, float width, double[] values)
    {
        var line = plot.Add.Signal(values, 0.001);
        line.LegendText = name;
        line.Color = color;
        line.LineWidth = width;
        line.MaximumMarkerSize = 0;
    }

    /// <summary>The first seconds of a cycle, well after the ramp.</summary>
    private static (double[] Target, double[] Line) Trace(VacuumCell cell, int seed, ISuctionControl control)
    {
        using var text = new StringWriter();
        using var run = new CellRun(cell, seed, control, text);
        run.Zero();
        run.Run(cell.Wave, 20);
        run.RunToCycle(cell.Wave);
        text.GetStringBuilder().Clear();
        run.Run(cell.Wave, Seconds);
        var rows = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).ToArray();
        return ([.. rows.Select(row => Number(row[1]))], [.. rows.Select(row => Number(row[2]))]);
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using LetDown.Core.Units;
using ScottPlot;

namespace LetDown.Benchmarks.Population;

/// <summary>Pictures of what the population does.</summary>
internal static class PopulationPlots
{
    private const int Women = 6;
    private const int Width = 1200;

    public static void Write(BreastRecord[] records, DirectoryInfo folder, int seed)
    {
        folder.Create();
        WriteFlows(records, folder, seed);
        WriteMean(records, folder);
    }

    /// <summary>Flow curves of the first women, both breasts at once.</summary>
    private static void WriteFlows(BreastRecord[] records, DirectoryInfo folder, int seed)
    {
        var multiplot = new Multiplot();
        multiplot.AddPlots(Women);
        multiplot.Layout = new ScottPlot.MultiplotLayouts.Grid(rows: 3, columns: 2);
        for (var i = 0; i < Women; i++)
        {
            var plot = multiplot.GetPlot(i);
            foreach (var record in records.Where(r => r.Protocol.Name == "both-15" && r.Mother == seed + i))
            {
                AddFlow(plot, record);
            }

            plot.Title($"Mother {seed + i}, both breasts at once");
            plot.Axes.SetLimitsY(0, 0.9);
            plot.XLabel("minutes");
            plot.YLabel("g/s");
            plot.ShowLegend(Alignment.UpperRight);
        }

        multiplot.SavePng(Path.Combine(folder.FullName, "flow.png"), Width, 1100);
    }

    private static void AddFlow(Plot plot, BreastRecord record)
    {
        var line = plot.Add.Scatter(Minutes(record.Bins.Count, 5), record.Bins.ToArray());
        line.LegendText = record.Side == Side.Left ? "left" : "right";
        line.Color = record.Side == Side.Left ? Colors.SteelBlue : Colors.IndianRed;
        line.MarkerSize = 0;
        line.LineWidth = 2;
    }

    /// <summary>Milk over time, as the mean of all women, by protocol.</summary>
    private static void WriteMean(BreastRecord[] records, DirectoryInfo folder)
    {
        using var plot = new Plot();
        foreach (var (name, color) in new[] { ("single-15", Colors.SteelBlue), ("soft-15", Colors.Gray), ("warm-15", Colors.IndianRed), ("both-15", Colors.SeaGreen) })
        {
            var traces = records.Where(r => r.Protocol.Name == name).Select(r => r.Trace).ToArray();
            var line = plot.Add.Scatter(Minutes(traces[0].Count, 1), Cumulated(traces));
            line.LegendText = name == "both-15" ? "both-15, each breast" : name;
            line.Color = color;
            line.MarkerSize = 0;
            line.LineWidth = 2;
        }

        plot.Title("Milk from one breast, mean of all mothers");
        plot.XLabel("minutes");
        plot.YLabel("g");
        plot.ShowLegend(Alignment.LowerRight);
        plot.SavePng(Path.Combine(folder.FullName, "milk.png"), Width, 600);
    }

    private static double[] Minutes(int count, double seconds) => [.. Enumerable.Range(1, count).Select(i => i * seconds / 60)];

    private static double[] Cumulated(IReadOnlyList<double>[] traces)
    {
        var sums = new double[traces[0].Count];
        double sum = 0;
        for (var second = 0; second < sums.Length; second++)
        {
            sum += traces.Average(trace => trace[second]);
            sums[second] = sum;
        }

        return sums;
    }
}

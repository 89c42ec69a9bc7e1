using System.Globalization;
using LetDown.Host.Telemetry;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Milk flow of both breasts over the session, in text: one scale for both, so that they can be compared.</summary>
internal static class FlowChart
{
    private const int MostColumns = 60;
    private const int FewestColumns = 20;
    private const int Height = 3;

    /// <summary>What stands beside the columns, and one that stays free.</summary>
    private const int Beside = 9;

    /// <summary>Lowest flow at the top of the scale, g/s: below it a chart would only show noise.</summary>
    private const double LeastFull = 0.1;

    public static void Write(IAnsiConsole console, IReadOnlyList<FlowPoint> flow, TimeSpan length)
    {
        if (flow.Count == 0 || length <= TimeSpan.Zero)
        {
            return;
        }

        var columns = Math.Clamp(console.Profile.Width - Beside, FewestColumns, MostColumns);
        var left = Buckets(flow, length, columns, point => point.Left);
        var right = Buckets(flow, length, columns, point => point.Right);
        var full = Math.Max(LeastFull, Math.Max(left.Max(), right.Max()));
        var unicode = console.Profile.Capabilities.Unicode;
        console.WriteLine();
        console.MarkupLine($" [bold]Milk flow[/] [dim]up to {Markup.Escape(Figures.Flow(full))}[/]");
        WriteBreast(console, "left", left, full, unicode);
        WriteBreast(console, "right", right, full, unicode);
        console.WriteLine(Axis(length, columns));
    }

    /// <summary>Mean flow in each of so many equal parts of the session.</summary>
    internal static double[] Buckets(IReadOnlyList<FlowPoint> flow, TimeSpan length, int columns, Func<FlowPoint, double> breast)
    {
        var sums = new double[columns];
        var counts = new int[columns];
        foreach (var point in flow)
        {
            var column = Math.Clamp((int)(point.At / length * columns), 0, columns - 1);
            sums[column] += Math.Max(0, breast(point));
            counts[column]++;
        }

        return [.. sums.Zip(counts, (sum, count) => count == 0 ? 0 : sum / count)];
    }

    private static void WriteBreast(IAnsiConsole console, string name, double[] columns, double full, bool unicode)
    {
        for (var row = Height - 1; row >= 0; row--)
        {
            var cells = string.Concat(columns.Select(value => Bars.Cell(value / full * Height, row, unicode)));
            console.MarkupLine($" {(row == 0 ? name : ""),5} {(unicode ? '│' : '|')}[blue]{Markup.Escape(cells.TrimEnd())}[/]");
        }
    }

    private static string Axis(TimeSpan length, int columns)
    {
        var end = Figures.Minutes(length);
        var middle = Figures.Minutes(length / 2);
        var left = "0:00".PadRight(columns / 2);
        return string.Create(CultureInfo.InvariantCulture, $"       {left}{middle.PadRight(columns - (columns / 2) - end.Length)}{end}");
    }
}

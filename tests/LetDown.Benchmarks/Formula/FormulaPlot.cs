using ScottPlot;

namespace LetDown.Benchmarks.Formula;

/// <summary>What is lost against one who knows, day by day and added up.</summary>
internal static class FormulaPlot
{
    private const int Width = 1100;
    private const int Height = 600;

    private static readonly (string Name, Func<FormulaOutcome, FormulaLife> Policy, Color Color)[] Policies =
    [
        ("formula", one => one.Ours, Colors.SeaGreen), ("random", one => one.Random, Colors.IndianRed),
        ("everything always", one => one.Everything, Colors.SteelBlue), ("nothing", one => one.Nothing, Colors.Gray),
    ];

    public static void Write(FormulaOutcome[] with, FormulaOutcome[] without, DirectoryInfo folder)
    {
        folder.Create();
        Draw(with, "formula-regret.png", "Lost against one who knows, a session, mothers who answer to two or three tricks", "s later", folder, (life, oracle, day) => day.Average(i => life.Seconds[i] - oracle.Seconds[i]));
        Draw(without, "formula-tricks.png", "Tricks a session, mothers who answer to none", "tricks", folder, (life, _, day) => day.Average(i => life.Tricks[i]));
    }

    private static void Draw(FormulaOutcome[] outcomes, string file, string title, string unit, DirectoryInfo folder, Func<FormulaLife, FormulaLife, IReadOnlyList<int>, double> value)
    {
        using var plot = new Plot();
        foreach (var (name, policy, color) in Policies)
        {
            var days = Enumerable.Range(0, FormulaMother.Days).Select(day => outcomes.Average(one => value(policy(one), one.Oracle, SessionsOf(one, day)))).ToArray();
            var line = plot.Add.Scatter(Enumerable.Range(1, FormulaMother.Days).Select(day => (double)day).ToArray(), days);
            (line.LegendText, line.Color, line.LineWidth, line.MarkerSize) = (name, color, 2, 0);
        }

        plot.Title(title);
        plot.XLabel("day");
        plot.YLabel(unit);
        plot.Axes.AutoScale();
        plot.Axes.SetLimits(1, FormulaMother.Days, 0, plot.Axes.GetLimits().Top);
        plot.ShowLegend(Edge.Bottom);
        plot.SavePng(Path.Combine(folder.FullName, file), Width, Height);
    }

    private static IReadOnlyList<int> SessionsOf(FormulaOutcome one, int day) => [.. Enumerable.Range(0, one.Mother.Sessions).Where(session => one.Mother.DayOf(session) == day)];
}

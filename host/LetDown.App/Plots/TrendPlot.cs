using System.Globalization;
using LetDown.Host.Sessions;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace LetDown.App.Plots;

/// <summary>Days as a picture: milk of both breasts, and the time to the first let-down.</summary>
internal static class TrendPlot
{
    private const double BarWidth = 0.8;

    public static byte[] Draw(IReadOnlyList<DayFigures> days, PictureSize size)
    {
        var picture = new Multiplot();
        var isHidden = days[0].Grams.IsHidden;
        picture.AddPlots(isHidden ? 1 : 2);
        foreach (var plot in picture.GetPlots())
        {
            plot.Axes.Bottom.TickGenerator = Ticks(days);
            plot.Axes.Left.MinimumSize = 70;
            plot.Axes.Left.MaximumSize = 70;
        }

        if (!isHidden)
        {
            DrawMilk(picture.GetPlot(0), days);
        }

        DrawLetDowns(picture.GetPlots()[^1], days);
        foreach (var plot in picture.GetPlots())
        {
            plot.Axes.SetLimitsX(At(days[0]) - 1, At(days[^1]) + 1);
        }

        return picture.Render(size.Width, size.Height).GetImageBytes(ImageFormat.Png);
    }

    /// <summary>A tick a day, or as many as can be read.</summary>
    private static NumericManual Ticks(IReadOnlyList<DayFigures> days)
    {
        const int Most = 14;
        var step = (days.Count + Most - 1) / Most;
        return new([.. days.Where((_, i) => (days.Count - 1 - i) % step == 0).Select(day => new Tick(At(day), day.Day.ToString("d MMM", CultureInfo.InvariantCulture)))]);
    }

    private static void DrawMilk(Plot plot, IReadOnlyList<DayFigures> days)
    {
        Bars(plot, "left", Colors.SteelBlue, days.Select(day => Bar(day, 0, day.Grams.Left)));
        Bars(plot, "right", Colors.IndianRed, days.Select(day => Bar(day, day.Grams.Left, day.Grams.Total)));
        if (days.Any(day => day.Away.Grams > 0))
        {
            Bars(plot, "away from the pump", Colors.DarkGray, days.Select(day => Bar(day, day.Grams.Total, Most(day))));
        }

        plot.Title("Milk a day", 16);
        plot.YLabel("g");
        plot.ShowLegend(Alignment.UpperLeft);
        plot.Axes.SetLimitsY(0, Math.Max(1, days.Max(Most) * 1.1));
    }

    private static void DrawLetDowns(Plot plot, IReadOnlyList<DayFigures> days)
    {
        var known = days.Where(day => day.FirstLetDown is not null).ToList();
        var line = plot.Add.Scatter(known.Select(At).ToArray(), known.Select(day => day.FirstLetDown!.Value.TotalMinutes).ToArray(), Colors.SeaGreen);
        (line.LineWidth, line.MarkerSize) = (2, 7);
        plot.Title("Time to the first let-down, mean of the day", 16);
        plot.YLabel("minutes");
        plot.Axes.SetLimitsY(0, known.Count == 0 ? 1 : Math.Max(0.5, known.Max(day => day.FirstLetDown!.Value.TotalMinutes) * 1.1));
    }

    private static double Most(DayFigures day) => day.Grams.Total + (day.Away.Grams ?? 0);

    private static void Bars(Plot plot, string name, Color color, IEnumerable<Bar> bars)
    {
        var all = bars.ToList();
        all.ForEach(bar => (bar.FillColor, bar.Size, bar.LineWidth) = (color, BarWidth, 0));
        plot.Add.Bars(all).LegendText = name;
    }

    private static Bar Bar(DayFigures day, double from, double to) => new() { Position = At(day), ValueBase = from, Value = to };

    private static double At(DayFigures day) => day.Day.ToDateTime(TimeOnly.MinValue).ToOADate();
}

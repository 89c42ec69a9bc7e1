using System.Globalization;
using LetDown.Host.Sessions;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Days side by side: a line for each, and how they go up and down.</summary>
internal static class TrendScreen
{
    /// <summary>A sparkline must fit beside its words.</summary>
    private const int MostMarks = 40;

    public static void Write(IAnsiConsole console, IReadOnlyList<DayFigures> days, DayFigures together, bool isNursingTold)
    {
        var isEmpty = together.Sessions == 0 && (isNursingTold ? together.Away.IsNothing : together.Away.Pumpings == 0);
        if (isEmpty)
        {
            console.WriteLine($"No sessions {Days(days.Count)}. “letdown sessions” shows all there are.");
            return;
        }

        var columns = TrendColumns.Fitting(console.Profile.Width, together, isNursingTold);
        console.MarkupLine($"[dim]{Markup.Escape(TrendColumns.Head(columns))}[/]");
        foreach (var day in days)
        {
            console.WriteLine(TrendColumns.Row(columns, day));
        }

        console.WriteLine();
        WriteSums(console, days, together, isNursingTold);
    }

    private static void WriteSums(IAnsiConsole console, IReadOnlyList<DayFigures> days, DayFigures together, bool isNursingTold)
    {
        var withSessions = days.Count(day => day.Sessions > 0);
        var milk = together.Grams.IsHidden || withSessions == 0 ? "" : $", {Figures.LeftAndRight(together.Grams)}";
        console.WriteLine($" {Days(days.Count, isFirst: true)}: {Figures.Count(together.Sessions, "session")}{milk}.");
        var away = DayScreen.Away(isNursingTold ? together.Away : together.Away with { Nursings = 0, Nursed = default });
        if (away.Length > 0)
        {
            console.WriteLine($" {away}");
        }

        if (!together.Grams.IsHidden && withSessions > 0)
        {
            WriteLine(console, "Milk", [.. days.Select(day => (double?)day.Grams.Total)], $"{Figures.Grams(Figures.Sum(together.Grams) / withSessions)} on a day with a session");
        }

        if (together.FirstLetDown is { } first)
        {
            WriteLine(console, "First let-down", [.. days.Select(day => day.FirstLetDown?.TotalSeconds)], $"after {Figures.Spoken(first)} on average");
        }
    }

    private static void WriteLine(IAnsiConsole console, string name, double?[] values, string says)
    {
        var marks = values.Length < 2 ? "" : Sparkline(values.AsSpan(Math.Max(0, values.Length - MostMarks)), console.Profile.Capabilities.Unicode) + "  ";
        console.WriteLine($" {name,-14}  {marks}{says}.");
    }

    /// <summary>A mark for each, the highest full; nothing where nothing is known.</summary>
    internal static string Sparkline(ReadOnlySpan<double?> values, bool unicode)
    {
        var most = 0.0;
        foreach (var value in values)
        {
            most = Math.Max(most, value ?? 0);
        }

        var marks = new char[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            marks[i] = values[i] is > 0 and var value ? Bars.Cell(Math.Max(value / most, 1 / 8.0), 0, unicode) : ' ';
        }

        return new(marks);
    }

    private static string Days(int count, bool isFirst = false) => (count, isFirst) switch
    {
        (1, true) => "Today",
        (1, false) => "today",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"In the last {count} days"),
        _ => string.Create(CultureInfo.InvariantCulture, $"in the last {count} days"),
    };
}

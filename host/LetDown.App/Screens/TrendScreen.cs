using System.Globalization;
using LetDown.Host.Sessions;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Days side by side: a line for each, and how they go up and down.</summary>
internal static class TrendScreen
{
    /// <summary>What a whole row takes.</summary>
    private const int Wide = 72;

    /// <summary>A sparkline must fit beside its words.</summary>
    private const int MostMarks = 40;

    public static void Write(IAnsiConsole console, IReadOnlyList<DayFigures> days, DayFigures together)
    {
        if (together.Sessions == 0)
        {
            console.WriteLine($"No sessions {Days(days.Count)}. “letdown sessions” shows all there are.");
            return;
        }

        var isNarrow = console.Profile.Width < Wide;
        var isHidden = together.Grams.IsHidden;
        console.MarkupLine($"[dim]{Markup.Escape(Row(isNarrow && !isHidden, "Day", "Sessions", Amounts(isHidden, "Left", "Right", "Together"), "First let-down"))}[/]");
        foreach (var day in days)
        {
            console.WriteLine(Row(isNarrow, day, isHidden));
        }

        console.WriteLine();
        WriteSums(console, days, together);
    }

    private static void WriteSums(IAnsiConsole console, IReadOnlyList<DayFigures> days, DayFigures together)
    {
        var withSessions = days.Where(day => day.Sessions > 0).ToList();
        var milk = together.Grams.IsHidden ? "" : $", {Figures.LeftAndRight(together.Grams)}";
        console.WriteLine($" {Days(days.Count, isFirst: true)}: {Figures.Count(together.Sessions, "session")}{milk}.");
        if (!together.Grams.IsHidden)
        {
            WriteLine(console, "Milk", [.. days.Select(day => (double?)day.Grams.Total)], $"{Figures.Grams(together.Grams.Total / withSessions.Count)} on a day with a session");
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

    private static string Row(bool isNarrow, DayFigures day, bool isHidden) => day.Sessions == 0
        ? Row(isNarrow, Name(day), "–", "", "")
        : Row(
            isNarrow && !isHidden,
            Name(day),
            day.Sessions.ToString(CultureInfo.InvariantCulture),
            Amounts(isHidden, Figures.Grams(day.Grams.Left), Figures.Grams(day.Grams.Right), Figures.Together(day.Grams)),
            day.FirstLetDown is { } first ? Figures.Length(first) : "");

    private static string Name(DayFigures day) => day.Day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string Amounts(bool isHidden, string left, string right, string together) => isHidden ? "" : $" {left,9} {right,9} {together,9}";

    private static string Row(bool isNarrow, string day, string sessions, string amounts, string first) =>
        $" {day,-10} {sessions,8}{amounts}{(isNarrow ? "" : $"  {first,14}")}".TrimEnd();

    private static string Days(int count, bool isFirst = false) => (count, isFirst) switch
    {
        (1, true) => "Today",
        (1, false) => "today",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"In the last {count} days"),
        _ => string.Create(CultureInfo.InvariantCulture, $"in the last {count} days"),
    };
}

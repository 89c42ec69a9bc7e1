using LetDown.Host.Sessions;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What a day came to.</summary>
internal static class DayScreen
{
    public static void WriteSum(IAnsiConsole console, DayFigures day)
    {
        var first = day.FirstLetDown is { } wait ? $" First let-down after {Figures.Spoken(wait)} on average." : "";
        var milk = day.Grams.IsHidden ? "" : $": {Figures.LeftAndRight(day.Grams)}";
        var says = $"{Figures.Count(day.Sessions, "session")}, {Figures.Spoken(day.Duration)}{milk}.{first}";
        console.WriteLine();
        foreach (var line in TextLines.Wrap(says, TextLines.WidthOf(console) - 1))
        {
            console.WriteLine($" {line}");
        }
    }
}

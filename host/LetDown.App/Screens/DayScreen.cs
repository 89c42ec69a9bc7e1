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
        var sessions = day.Sessions == 0 ? "" : $"{Figures.Count(day.Sessions, "session")}, {Figures.Spoken(day.Duration)}{milk}.{first}";
        console.WriteLine();
        TextLines.Say(console, $"{sessions} {Away(day.Away)}");
    }

    /// <summary>Such as: Away from the pump: nursed twice, 25 min; pumped once, 60.0 g. Empty when there was nothing.</summary>
    public static string Away(AwayFigures away)
    {
        var nursed = away.Nursings == 0 ? "" : $"nursed {RecordWords.Times(away.Nursings)}{(away.Nursed > TimeSpan.Zero ? $", {Figures.Spoken(away.Nursed)}" : "")}";
        var pumped = away.Pumpings == 0 ? "" : $"pumped {RecordWords.Times(away.Pumpings)}{(away.Grams is { } grams ? $", {Figures.Grams(grams)}" : "")}";
        return away.IsNothing ? "" : $"Away from the pump: {string.Join("; ", new[] { nursed, pumped }.Where(part => part.Length > 0))}.";
    }
}

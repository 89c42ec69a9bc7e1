using System.Globalization;
using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One day.</summary>
internal sealed record DayJson
{
    public required string Day { get; init; }

    public int Sessions { get; init; }

    public double DurationSeconds { get; init; }

    public required PairJson Grams { get; init; }

    public int LetDowns { get; init; }

    public double? FirstLetDownSeconds { get; init; }

    public required AwayJson Away { get; init; }

    public static DayJson From(DayFigures day) => new()
    {
        Day = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Sessions = day.Sessions,
        DurationSeconds = JsonOutput.Seconds(day.Duration),
        Grams = PairJson.From(day.Grams),
        LetDowns = day.LetDowns,
        FirstLetDownSeconds = day.FirstLetDown is { } first ? JsonOutput.Seconds(first) : null,
        Away = AwayJson.From(day.Away),
    };
}

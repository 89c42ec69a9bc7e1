using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>What happened away from the pump.</summary>
internal sealed record AwayJson(int Nursings, double NursedSeconds, int Pumpings, double? Grams)
{
    public static AwayJson From(AwayFigures away) =>
        new(away.Nursings, JsonOutput.Seconds(away.Nursed), away.Pumpings, away.Grams is { } grams ? JsonOutput.Rounded(grams) : null);
}

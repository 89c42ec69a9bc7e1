using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>What one visit gave.</summary>
internal sealed record RoundJson(int Round, string? Side, double Grams, bool Together, PairJson GramsBySide)
{
    public static RoundJson From(RoundYield visit) =>
        new(visit.Round, JsonOutput.Word(visit.Side), JsonOutput.Rounded(visit.Grams), visit.Together, PairJson.From(visit.Milk));
}

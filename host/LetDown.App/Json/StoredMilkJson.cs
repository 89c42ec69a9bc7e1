using LetDown.App.Screens;
using LetDown.Host.Diary;

namespace LetDown.App.Json;

/// <summary>Milk in the fridge or the freezer.</summary>
internal sealed record StoredMilkJson
{
    public required string Label { get; init; }

    public required string Place { get; init; }

    public bool Thawed { get; init; }

    public double? Grams { get; init; }

    public DateTimeOffset PumpedAt { get; init; }

    public DateTimeOffset PlacedAt { get; init; }

    public DateTimeOffset UseBy { get; init; }

    public bool Past { get; init; }

    public string? SessionId { get; init; }

    public static StoredMilkJson From(StoredMilk milk, StorageRule rule, TimeProvider time) => new()
    {
        Label = milk.Label,
        Place = MilkWords.Of(milk.Place),
        Thawed = milk.IsThawed,
        Grams = milk.Grams is { } grams ? JsonOutput.Rounded(grams) : null,
        PumpedAt = milk.PumpedAt,
        PlacedAt = milk.PlacedAt,
        UseBy = rule.UseBy(milk),
        Past = MilkWords.IsPast(milk, rule, time),
        SessionId = milk.SessionId,
    };
}

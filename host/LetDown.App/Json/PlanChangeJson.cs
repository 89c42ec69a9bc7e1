using System.Text.Json;
using LetDown.App.Screens;
using LetDown.Host.Plans;

namespace LetDown.App.Json;

/// <summary>One change of the plan.</summary>
internal sealed record PlanChangeJson(DateTimeOffset At, string Kind, string? Item, object? Before, object? After, object? Target, string Limit, int Sessions)
{
    public static PlanChangeJson From(PlanChange change) => new(
        change.At,
        Word(change.Kind),
        change.Item is { } item ? PlanWords.Name(item) : null,
        Number(change, change.Before),
        Number(change, change.After),
        change.Target is { } target ? Number(change, target) : null,
        Word(change.Limit),
        change.Sessions);

    private static object? Number(PlanChange change, double value) => change.Item is { } item ? PlanItemJson.Of(item, value) : null;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

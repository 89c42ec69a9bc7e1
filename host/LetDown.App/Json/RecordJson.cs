using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>What happened away from the pump. The layout is one that can be imported (docs/developing/import.md).</summary>
internal sealed record RecordJson
{
    public string? Id { get; init; }

    public required string Kind { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public bool DayOnly { get; init; }

    public double? DurationSeconds { get; init; }

    public string? Breast { get; init; }

    public string? FirstSide { get; init; }

    public KnownPairJson? NursedSeconds { get; init; }

    public KnownPairJson? Grams { get; init; }

    public required string Text { get; init; }

    public string? Source { get; init; }

    public static RecordJson From(MilkRecord record) => new()
    {
        Id = record.Id == 0 ? null : record.Name,
        Kind = record.Kind == MilkKind.Nursing ? "nursing" : "pumped",
        StartedAt = record.StartedAt,
        DayOnly = record.IsDayOnly,
        DurationSeconds = Seconds(record.Duration),
        Breast = record.Sides == MilkSides.Unknown ? null : JsonOutput.Word(record.Sides),
        FirstSide = record.FirstSide is Side.Left or Side.Right ? JsonOutput.Word(record.FirstSide.Value) : null,
        NursedSeconds = KnownPairJson.From(Seconds(record.NursedLeft), Seconds(record.NursedRight), total: null),
        Grams = KnownPairJson.From(Rounded(record.GramsLeft), Rounded(record.GramsRight), Rounded(record.GramsTotal)),
        Text = record.Text,
        Source = record.Source is { } source ? ImportFormats.Word(source) : null,
    };

    private static double? Seconds(TimeSpan? length) => length is { } known ? JsonOutput.Seconds(known) : null;

    private static double? Rounded(double? value) => value is { } known ? JsonOutput.Rounded(known) : null;
}

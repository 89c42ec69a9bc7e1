using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;
using LetDown.Protocol.V1;

namespace LetDown.Host.Import.Formats;

/// <summary>LetDown's own records, which is also the layout for a spreadsheet that she kept herself (docs/developing/import.md).</summary>
internal sealed class LetDownRecords(ImportFormat name) : TrackerFormat
{
    public override ImportFormat Name => name;

    public override IReadOnlyList<string> Needs { get; } = ["kind", "started_at"];

    protected override IReadOnlyList<string> Also { get; } =
        ["duration_seconds", "grams_left", "grams_right", "grams_total", "nursed_seconds_left", "nursed_seconds_right", "first_side", "text", "key", "day_only", "breast"];

    public override ImportedMilk? Read(RowReader row) => row["kind"].ToUpperInvariant() switch
    {
        "PUMPED" => Milk(row, MilkKind.Pumped),
        "NURSING" => Milk(row, MilkKind.Nursing),
        "" => Refused(row),
        _ => row.Leave(row["kind"]),
    };

    private static ImportedMilk? Milk(RowReader row, MilkKind kind)
    {
        if (row.Clock.Begin("started_at") is not { } start)
        {
            return null;
        }

        var (left, right) = (row.Grams("grams_left", unit: MilkUnit.Grams), row.Grams("grams_right", unit: MilkUnit.Grams));
        return new()
        {
            Kind = kind,
            StartedAt = start,
            IsDayOnly = row["day_only"] == "true",
            Sides = SidesOf(row),
            Duration = row.Clock.Seconds("duration_seconds"),
            GramsLeft = left,
            GramsRight = right,
            GramsTotal = left is null && right is null ? row.Grams("grams_total", unit: MilkUnit.Grams) : null,
            NursedLeft = row.Clock.Seconds("nursed_seconds_left"),
            NursedRight = row.Clock.Seconds("nursed_seconds_right"),
            FirstSide = SideOf(row),
            Text = row.Words("text"),
            Key = Key(row),
            HasOwnKey = row["key"].Length > 0,
            Line = row.Line,
        };
    }

    private static MilkSides SidesOf(RowReader row)
    {
        switch (row["breast"].ToUpperInvariant())
        {
            case "":
                return MilkSides.Unknown;
            case "LEFT":
                return MilkSides.Left;
            case "RIGHT":
                return MilkSides.Right;
            case "BOTH":
                return MilkSides.Both;
            default:
                row.Refuse("breast", $"{FieldWords.Shown(row["breast"])} in breast is none of left, right and both.");
                return MilkSides.Unknown;
        }
    }

    private static Side? SideOf(RowReader row)
    {
        switch (row["first_side"].ToUpperInvariant())
        {
            case "":
                return null;
            case "LEFT":
                return Side.Left;
            case "RIGHT":
                return Side.Right;
            default:
                row.Refuse("first_side", $"{FieldWords.Shown(row["first_side"])} in first_side is neither left nor right.");
                return null;
        }
    }

    private static ImportedMilk? Refused(RowReader row)
    {
        row.Refuse("kind", "kind is empty; it should say pumped or nursing.");
        return null;
    }

    private static string Key(RowReader row) => row["key"] is { Length: > 0 } key
        ? FieldWords.Line(key)
        : RowKey.Of(row["kind"].ToUpperInvariant(), row["started_at"], row["grams_left"], row["grams_right"], row["grams_total"]);
}

using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>Feed Baby's file of pumpings: one breast a row, the time before the date, and a number for each row.</summary>
internal sealed class FeedBaby : TrackerFormat
{
    private const string Start = "Pumping Time";
    private const string Clock = "HH:mm:ss MM-dd-yyyy";

    public override ImportFormat Name => ImportFormat.FeedBaby;

    public override IReadOnlyList<string> Needs { get; } = ["id", Start, "Side", "Quantity"];

    protected override IReadOnlyList<string> Also { get; } = ["Unit", "Notes", "Finished Time", "Duration"];

    public override ImportedMilk? Read(RowReader row)
    {
        if (row.Clock.Begin(Start, Clock) is not { } start)
        {
            return null;
        }

        var side = row["Side"].ToUpperInvariant();
        var grams = row.Grams("Quantity", "Unit");
        return new()
        {
            Kind = MilkKind.Pumped,
            StartedAt = start,
            Duration = row.Clock.Until("Finished Time", start, Clock) ?? Length(row),
            GramsLeft = side == "LEFT" ? grams : null,
            GramsRight = side == "RIGHT" ? grams : null,
            GramsTotal = side is "LEFT" or "RIGHT" ? null : grams,
            Text = row.Words("Notes"),
            Key = row["id"].Length > 0 ? FieldWords.Line(row["id"]) : RowKey.Of(row[Start], side, row["Quantity"]),
            HasOwnKey = row["id"].Length > 0,
            Line = row.Line,
        };
    }

    /// <summary>A bare number could be seconds or minutes.</summary>
    private static TimeSpan? Length(RowReader row)
    {
        if (row["Duration"] is not { Length: > 0 } said || said.Contains(':', StringComparison.Ordinal))
        {
            return row.Clock.Hours("Duration");
        }

        row.AssumeOnce("Duration", "Duration does not say whether it is seconds or minutes; it is left away.");
        return null;
    }
}

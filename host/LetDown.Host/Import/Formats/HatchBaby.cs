using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>Hatch Baby: American dates, twelve hours, and what it was in <c>Activity</c>.</summary>
internal sealed class HatchBaby : TrackerFormat
{
    private static readonly string[] Clock = ["M/d/yyyy h:mm tt", "M/d/yyyy h:mm:ss tt"];

    public override ImportFormat Name => ImportFormat.HatchBaby;

    public override IReadOnlyList<string> Needs { get; } = ["Start Time", "End Time", "Activity", "Amount"];

    protected override IReadOnlyList<string> Also { get; } = ["Info", "Notes"];

    public override ImportedMilk? Read(RowReader row)
    {
        var activity = row["Activity"].ToUpperInvariant();
        if (activity.Length == 0)
        {
            row.Refuse("Activity", "Activity is empty; it should say what this row is about.");
            return null;
        }

        var isPumped = activity.StartsWith("PUMP", StringComparison.Ordinal);
        return isPumped || IsNursing(row, activity) ? Milk(row, isPumped) : row.Leave(row["Activity"]);
    }

    private static ImportedMilk? Milk(RowReader row, bool isPumped)
    {
        if (row.Clock.Begin("Start Time", Clock) is not { } start)
        {
            return null;
        }

        var length = row.Clock.Until("End Time", start, Clock);
        var (left, right) = (Mentions(row, "LEFT"), Mentions(row, "RIGHT"));
        var grams = isPumped ? row.Grams("Amount") : null;
        return new()
        {
            Kind = isPumped ? MilkKind.Pumped : MilkKind.Nursing,
            StartedAt = start,
            Duration = length,
            GramsLeft = left && !right ? grams : null,
            GramsRight = right && !left ? grams : null,
            GramsTotal = left == right ? grams : null,
            NursedLeft = !isPumped && left && !right ? length : null,
            NursedRight = !isPumped && right && !left ? length : null,
            Text = row.Words("Notes"),
            Key = RowKey.Of(isPumped ? "pump" : "nursing", row["Start Time"].ToUpperInvariant(), row["Amount"].ToUpperInvariant(), row["Info"].ToUpperInvariant()),
            Line = row.Line,
        };
    }

    /// <summary>A feeding is a nursing only when the row names a breast.</summary>
    private static bool IsNursing(RowReader row, string activity) =>
        activity.StartsWith("NURS", StringComparison.Ordinal)
        || activity.StartsWith("BREAST", StringComparison.Ordinal)
        || (activity.StartsWith("FEED", StringComparison.Ordinal) && (Mentions(row, "LEFT") || Mentions(row, "RIGHT") || Mentions(row, "BREAST")) && !Mentions(row, "BOTTLE"));

    private static bool Mentions(RowReader row, string word) => row["Info"].Contains(word, StringComparison.OrdinalIgnoreCase);
}

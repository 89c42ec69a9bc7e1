using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>
/// Huckleberry puts what a row is about into the same columns: of a pumping, <c>Start Condition</c> is the left amount and
/// <c>End Condition</c> the right one; of a nursing, they hold a length and a side, such as <c>00:24R</c>.
/// </summary>
internal sealed class Huckleberry : TrackerFormat
{
    private const string First = "Start Condition";
    private const string Second = "End Condition";

    public override ImportFormat Name => ImportFormat.Huckleberry;

    public override IReadOnlyList<string> Needs { get; } = ["Type", "Start", First, Second];

    protected override IReadOnlyList<string> Also { get; } = ["End", "Duration", "Start Location", "Notes"];

    public override ImportedMilk? Read(RowReader row)
    {
        var type = row["Type"].ToUpperInvariant();
        if (type.Length == 0)
        {
            row.Refuse("Type", "Type is empty; it should say what this row is about.");
            return null;
        }

        var where = row["Start Location"].ToUpperInvariant();
        return type == "PUMP" ? Pumped(row)
            : where == "BREAST" || type is "BREAST" or "NURSING" ? Nursed(row)
            : row.Leave(where == "BOTTLE" ? "bottle feed" : row["Type"]);
    }

    private static ImportedMilk? Pumped(RowReader row) => row.Clock.Begin("Start") is not { } start ? null : new()
    {
        Kind = MilkKind.Pumped,
        StartedAt = start,
        Duration = row.Clock.Until("End", start) ?? row.Clock.Hours("Duration"),
        GramsLeft = row.Grams(First),
        GramsRight = row.Grams(Second),
        Text = row.Words("Notes"),
        Key = Key("pump", row),
        Line = row.Line,
    };

    private static ImportedMilk? Nursed(RowReader row)
    {
        if (row.Clock.Begin("Start") is not { } start)
        {
            return null;
        }

        var (first, second) = (Breast(row, First), Breast(row, Second));
        var left = Sum(first.Left, second.Left);
        var right = Sum(first.Right, second.Right);
        return new()
        {
            Kind = MilkKind.Nursing,
            StartedAt = start,
            Duration = row.Clock.Until("End", start) ?? row.Clock.Hours("Duration") ?? Sum(left, right),
            NursedLeft = left,
            NursedRight = right,
            Text = row.Words("Notes"),
            Key = Key("nursing", row),
            Line = row.Line,
        };
    }

    /// <summary>A length and a side; either field may hold either side.</summary>
    private static (TimeSpan? Left, TimeSpan? Right) Breast(RowReader row, string column)
    {
        var said = row[column];
        if (said.Length == 0)
        {
            return (null, null);
        }

        if (said[^1] is 'L' or 'R' or 'l' or 'r' && LengthText.Clock(said.AsSpan()[..^1].TrimEnd()) is { } length && length <= ImportFile.Longest)
        {
            return said[^1] is 'L' or 'l' ? (length, null) : (null, length);
        }

        row.Refuse(column, $"{FieldWords.Shown(said)} in {column} is no length and side such as 00:24R.");
        return (null, null);
    }

    private static TimeSpan? Sum(TimeSpan? one, TimeSpan? other) => one is null ? other : other is null ? one : one + other;

    private static string Key(string kind, RowReader row) => RowKey.Of(kind, row["Start"], row[First].ToUpperInvariant(), row[Second].ToUpperInvariant());
}

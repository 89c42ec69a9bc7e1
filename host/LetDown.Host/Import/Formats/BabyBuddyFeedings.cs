using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;
using LetDown.Protocol.V1;

namespace LetDown.Host.Import.Formats;

/// <summary>Baby Buddy's feedings, of which those at the breast are read.</summary>
internal sealed class BabyBuddyFeedings : TrackerFormat
{
    public override ImportFormat Name => ImportFormat.BabyBuddy;

    public override IReadOnlyList<string> Needs { get; } = ["start", "end", "type", "method"];

    protected override IReadOnlyList<string> Also { get; } = ["notes", "duration"];

    public override ImportedMilk? Read(RowReader row) => row["method"].ToUpperInvariant() switch
    {
        "LEFT BREAST" => Nursed(row, Side.Left),
        "RIGHT BREAST" => Nursed(row, Side.Right),
        "BOTH BREASTS" => Nursed(row, side: null),
        "BOTTLE" => row.Leave("bottle feed"),
        "" => Refused(row),
        _ => row.Leave(row["method"]),
    };

    private static ImportedMilk? Nursed(RowReader row, Side? side)
    {
        if (row.Clock.Begin("start") is not { } start)
        {
            return null;
        }

        var length = row.Clock.Until("end", start) ?? row.Clock.Hours("duration");
        return new()
        {
            Kind = MilkKind.Nursing,
            StartedAt = start,
            Duration = length,
            NursedLeft = side == Side.Left ? length : null,
            NursedRight = side == Side.Right ? length : null,
            FirstSide = side,
            Text = row.Words("notes"),
            Key = RowKey.Of("nursing", row["start"], row["method"].ToUpperInvariant()),
            Line = row.Line,
        };
    }

    private static ImportedMilk? Refused(RowReader row)
    {
        row.Refuse("method", "method is empty; it should say how the baby drank.");
        return null;
    }
}

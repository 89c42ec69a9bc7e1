using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;
using LetDown.Protocol.V1;

namespace LetDown.Host.Import.Formats;

/// <summary>Nara Baby has columns for each kind of thing, most of them empty, moments in milliseconds, and a name for each row.</summary>
internal sealed class NaraBaby : TrackerFormat
{
    private const string Start = "Start Date/time (Epoch)";
    private const string RowName = "_activityKey";
    private const string PumpSeconds = "[Pump] Duration (Seconds)";
    private const string PumpEnd = "[Pump] End Date/time (Epoch)";
    private const string LeftSeconds = "[Breastfeed] Left Duration (Seconds)";
    private const string RightSeconds = "[Breastfeed] Right Duration (Seconds)";
    private const string BeginSide = "[Breastfeed] Begin Side";

    public override ImportFormat Name => ImportFormat.NaraBaby;

    public override IReadOnlyList<string> Needs { get; } = ["Type", Start, RowName];

    protected override IReadOnlyList<string> Also { get; } =
    [
        "Note", PumpSeconds, PumpEnd, LeftSeconds, RightSeconds, BeginSide,
        .. new[] { "Left", "Right", "Total" }.SelectMany(side => new[] { Volume(side), Unit(side) }),
    ];

    public override ImportedMilk? Read(RowReader row) => row["Type"].ToUpperInvariant() switch
    {
        "PUMP" or "PUMPING" => Pumped(row),
        "BREASTFEED" or "BREASTFEEDING" => Nursed(row),
        "" => Refused(row),
        _ => row.Leave(row["Type"]),
    };

    private static ImportedMilk? Pumped(RowReader row)
    {
        if (row.Clock.BeginEpoch(Start) is not { } start)
        {
            return null;
        }

        var (left, right) = (row.Grams(Volume("Left"), Unit("Left")), row.Grams(Volume("Right"), Unit("Right")));
        return new()
        {
            Kind = MilkKind.Pumped,
            StartedAt = start,
            Duration = row.Clock.Seconds(PumpSeconds) ?? row.Clock.UntilEpoch(PumpEnd, start),
            GramsLeft = left,
            GramsRight = right,
            GramsTotal = left is null && right is null ? row.Grams(Volume("Total"), Unit("Total")) : null,
            Text = row.Words("Note"),
            Key = Key(row),
            HasOwnKey = row[RowName].Length > 0,
            Line = row.Line,
        };
    }

    private static ImportedMilk? Nursed(RowReader row)
    {
        if (row.Clock.BeginEpoch(Start) is not { } start)
        {
            return null;
        }

        var (left, right) = (row.Clock.Seconds(LeftSeconds), row.Clock.Seconds(RightSeconds));
        var length = left.GetValueOrDefault() + right.GetValueOrDefault();
        return new()
        {
            Kind = MilkKind.Nursing,
            StartedAt = start,
            Duration = length > TimeSpan.Zero && length <= ImportFile.Longest ? length : null,
            NursedLeft = left,
            NursedRight = right,
            FirstSide = SideOf(row[BeginSide]),
            Text = row.Words("Note"),
            Key = Key(row),
            HasOwnKey = row[RowName].Length > 0,
            Line = row.Line,
        };
    }

    private static ImportedMilk? Refused(RowReader row)
    {
        row.Refuse("Type", "Type is empty; it should say what this row is about.");
        return null;
    }

    /// <summary>LEFT, RIGHT, or either with <c>.nonTimer</c> behind it.</summary>
    private static Side? SideOf(string said) => said.Split('.')[0].ToUpperInvariant() switch
    {
        "LEFT" => Side.Left,
        "RIGHT" => Side.Right,
        _ => null,
    };

    private static string Key(RowReader row) => row[RowName] is { Length: > 0 } name ? FieldWords.Line(name) : RowKey.Of(row["Type"].ToUpperInvariant(), row[Start]);

    private static string Volume(string side) => $"[Pump] {side} Volume";

    private static string Unit(string side) => $"[Pump] {side} Volume Unit";
}

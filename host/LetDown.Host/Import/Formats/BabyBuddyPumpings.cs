using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>Baby Buddy's pumpings: older files have a <c>time</c>, newer ones <c>start</c> and <c>end</c>. The amount is of both breasts and says no unit.</summary>
internal sealed class BabyBuddyPumpings : TrackerFormat
{
    public override ImportFormat Name => ImportFormat.BabyBuddy;

    public override IReadOnlyList<string> Needs { get; } = ["amount"];

    protected override IReadOnlyList<string> Also { get; } = ["start", "end", "time", "duration", "notes"];

    /// <summary>Its file of diapers has amounts and times, too.</summary>
    public override bool Fits(Table table) =>
        base.Fits(table)
        && (table.Has("time") || table.Has("start"))
        && table.Headings.Any(IsWhose)
        && !table.Headings.Any(heading => heading.ToUpperInvariant() is "WET" or "SOLID" or "COLOR" or "METHOD" or "TYPE");

    public override ImportedMilk? Read(RowReader row)
    {
        var column = row["start"].Length > 0 ? "start" : "time";
        return row.Clock.Begin(column) is not { } start ? null : new()
        {
            Kind = MilkKind.Pumped,
            StartedAt = start,
            Duration = row.Clock.Until("end", start) ?? row.Clock.Hours("duration"),
            GramsTotal = row.Grams("amount"),
            Text = row.Words("notes"),
            Key = RowKey.Of("pump", row[column], row["amount"]),
            Line = row.Line,
        };
    }

    private static bool IsWhose(string heading) =>
        heading.StartsWith("child", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("parent", StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using LetDown.Host.Diary;
using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>
/// Medela Family: of its columns only two are known, by their place: the date is first, the volume in mL is fifth. So the file is
/// recognised by its first row, and a record has its day alone unless a time stands behind the date.
/// </summary>
internal sealed class MedelaFamily : TrackerFormat
{
    private const string Day = "dd-MM-yyyy";
    private const int VolumeAt = 4;

    private static readonly string Date = SourceRow.ByNumber(0);
    private static readonly string Volume = SourceRow.ByNumber(VolumeAt);
    private static readonly string[] Clock = [Day, "dd-MM-yyyy HH:mm", "dd-MM-yyyy HH:mm:ss"];

    public override ImportFormat Name => ImportFormat.MedelaFamily;

    public override IReadOnlyList<string> Needs => [];

    protected override IReadOnlyList<string> Also { get; } = [Date, Volume];

    public override bool Fits(Table table) =>
        table.Headings.Count > VolumeAt
        && table.Rows.FirstOrDefault() is { } row
        && ClockText.Local(row[Date], Clock) is not null
        && (row[Volume].Length == 0 || AmountText.TryRead(row[Volume], out _, out _));

    public override ImportedMilk? Read(RowReader row)
    {
        var isDayOnly = row[Date].Length == Day.Length;
        if (row.Clock.Begin(Date, Clock) is not { } start)
        {
            return null;
        }

        if (isDayOnly)
        {
            row.AssumeOnce(Date, "The file names days without a time; each is kept as of its day.");
        }

        return row[Volume].Length == 0 ? row.Leave("without a volume") : new()
        {
            Kind = MilkKind.Pumped,
            StartedAt = isDayOnly ? Noon(start) : start,
            IsDayOnly = isDayOnly,
            GramsTotal = row.Grams(Volume, unit: MilkUnit.Millilitres),
            Key = row.Nth(RowKey.Of(row[Date], row[Volume])),
            Line = row.Line,
        };
    }

    /// <summary>In the middle of the day it stays that day wherever it is looked at.</summary>
    private static DateTimeOffset Noon(DateTimeOffset midnight) => new(midnight.Date.AddHours(12), midnight.Offset);
}

using LetDown.Host.Diary;

namespace LetDown.Host.Import;

/// <summary>What of a file is new. Pure: it adds nothing.</summary>
public static class ImportPreview
{
    /// <summary>How long something is taken to last when nobody said. Our choice: trackers keep whole minutes, and two of them are seldom told in the same one.</summary>
    public static TimeSpan WhenUnsaid { get; } = TimeSpan.FromMinutes(5);

    /// <summary>A verdict on each record, in the order of the file.</summary>
    /// <param name="reading">What the file tells.</param>
    /// <param name="known">Everything that is kept, in any order.</param>
    public static IReadOnlyList<ImportVerdict> Of(ImportReading reading, IEnumerable<KnownMilk> known)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(known);
        var kept = new KeptMilk(known);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. reading.Records.Select(milk => Judge(milk, reading.Format, kept, lines))];
    }

    /// <summary>What of the same kind is kept for the time of a record that she writes down herself; null when there is nothing.</summary>
    /// <param name="record">Not kept yet.</param>
    /// <param name="known">Everything that is kept, in any order.</param>
    public static KnownMilk? AtTheTimeOf(MilkRecord record, IEnumerable<KnownMilk> known)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(known);
        var milk = new ImportedMilk { Kind = record.Kind, StartedAt = record.StartedAt, IsDayOnly = record.IsDayOnly, Duration = record.Duration, Key = "", Line = 1 };
        return new KeptMilk(known).AtTheTimeOf(milk, source: default);
    }

    private static ImportVerdict Judge(ImportedMilk milk, ImportFormat format, KeptMilk kept, Dictionary<string, int> lines)
    {
        if (!lines.TryAdd(milk.Key, milk.Line))
        {
            return new(milk, ImportStanding.TwiceInFile, EarlierLine: lines[milk.Key]);
        }

        if (kept.Find(format, milk.Key) is { } before)
        {
            return new(milk, ImportStanding.ImportedBefore, Known: before);
        }

        return kept.AtTheTimeOf(milk, format) is { } same ? new(milk, ImportStanding.AtTheSameTime, Known: same) : new(milk, ImportStanding.New);
    }
}

using LetDown.Host.Diary;
using LetDown.Host.Sessions;

namespace LetDown.Host.Patterns;

/// <summary>Finds what has changed in the last weeks (docs/developing/learning.md).</summary>
public static class ChangeReading
{
    /// <summary>What is less sure is not told. Our choice; measured by the benchmark <c>pattern</c>.</summary>
    public const double SureEnough = 0.9;

    /// <summary>Smaller changes are not told: 0.15 is a seventh more or less. Our choice.</summary>
    private const double SmallestOfMilk = 0.15;
    private const double SmallestOfOthers = 0.25;

    /// <summary>What she noted so long before may have to do with it. Our choice.</summary>
    private const int DaysBefore = 3;

    /// <summary>Changes that are sure enough and large enough.</summary>
    /// <param name="sessions">With what she noted of each, in any order.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="today">The day that is not over yet: it tells nothing.</param>
    /// <param name="zone">Where she is.</param>
    public static IReadOnlyList<Change> Of(
        IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IReadOnlyList<MilkRecord> records, DateOnly today, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(records);
        var days = new DailySeries(sessions.Select(one => one.Session), records, today, zone);
        return
        [
            .. Enum.GetValues<ChangeKind>().Select(kind => Of(kind, days.Of(kind))).OfType<Change>()
                .Select(change => change with { Tags = TagsSince(sessions, change.Since.AddDays(-DaysBefore), zone) }),
        ];
    }

    /// <summary>A change in a daily number; null when none is sure and large enough.</summary>
    internal static Change? Of(ChangeKind kind, IReadOnlyList<DailyValue> values)
    {
        var smallest = Math.Log(1 + (kind == ChangeKind.Supply ? SmallestOfMilk : SmallestOfOthers));
        return ChangeFinder.Find(values) is { } found && found.Chance >= SureEnough && Math.Abs(Math.Log(found.Ratio.Median)) >= smallest
            ? new(kind, found.Since, found.Ratio, found.Chance, NoteTags.None)
            : null;
    }

    private static NoteTags TagsSince(IEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, DateOnly from, TimeZoneInfo zone) => sessions
        .Where(one => one.Session.StartedAt is { } at && LocalDay.Of(at, zone) >= from)
        .SelectMany(one => one.Notes)
        .Aggregate(NoteTags.None, (tags, note) => tags | note.Tags);
}

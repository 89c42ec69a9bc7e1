using LetDown.Host.Diary;
using LetDown.Host.Store;

namespace LetDown.Host.Sessions;

/// <summary>What the sessions of one day came to.</summary>
public sealed record DayFigures
{
    /// <summary>The day, where she is.</summary>
    public DateOnly Day { get; init; }

    /// <summary>How many sessions began on it.</summary>
    public int Sessions { get; init; }

    /// <summary>How long they took together.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Milk of each breast, g.</summary>
    public Grams Grams { get; init; }

    /// <summary>How many let-downs there were.</summary>
    public int LetDowns { get; init; }

    /// <summary>Time to the first let-down, the mean of the sessions that had one; null when none had.</summary>
    public TimeSpan? FirstLetDown { get; init; }

    /// <summary>What happened away from the pump.</summary>
    public AwayFigures Away { get; init; }

    /// <summary>Each day from one to another, those without a session too. Sessions without a beginning are on no day.</summary>
    /// <param name="sessions">In any order.</param>
    /// <param name="records">What happened away from the pump, in any order.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="zone">Where she is.</param>
    public static IReadOnlyList<DayFigures> Of(IEnumerable<SessionSummary> sessions, IEnumerable<MilkRecord> records, DateOnly from, DateOnly to, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(records);
        var sessionsByDay = sessions.Where(session => session.StartedAt is not null).ToLookup(session => LocalDay.Of(session.StartedAt!.Value, zone));
        var recordsByDay = records.ToLookup(record => LocalDay.Of(record.StartedAt, zone));
        return [.. Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Select(day => Sum(day, sessionsByDay[day], recordsByDay[day]))];
    }

    /// <summary>Several days as one: sums, and the mean over all their sessions.</summary>
    /// <param name="sessions">The sessions of those days.</param>
    /// <param name="records">What happened away from the pump on those days.</param>
    public static DayFigures Together(IEnumerable<SessionSummary> sessions, IEnumerable<MilkRecord> records)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return Sum(default, sessions, records);
    }

    private static DayFigures Sum(DateOnly day, IEnumerable<SessionSummary> sessions, IEnumerable<MilkRecord> records)
    {
        var all = sessions.ToList();
        var waits = all.Where(session => session.FirstLetDown is not null).Select(session => session.FirstLetDown!.Value.TotalSeconds).ToList();
        return new()
        {
            Day = day,
            Sessions = all.Count,
            Duration = TimeSpan.FromTicks(all.Sum(session => session.Duration.Ticks)),
            Grams = new(all.Sum(session => session.Grams.Left), all.Sum(session => session.Grams.Right)),
            LetDowns = all.Sum(session => session.LetDowns),
            FirstLetDown = waits.Count == 0 ? null : TimeSpan.FromSeconds(waits.Average()),
            Away = AwayFigures.Of(records),
        };
    }
}

using LetDown.Host.Store;

namespace LetDown.Host.Diary;

/// <summary>When milk was last taken.</summary>
/// <param name="Kind">Nursed or pumped.</param>
/// <param name="At">When that began.</param>
/// <param name="Name">The session's or the record's name.</param>
public sealed record LastMilk(MilkKind Kind, DateTimeOffset At, string Name)
{
    /// <summary>
    /// The latest of all that is kept; null when there is nothing. What took no milk does not count: simulated sessions, and those that ended before suction.
    /// Neither does what lies in the future, or has no time of the day.
    /// </summary>
    /// <param name="sessions">In any order.</param>
    /// <param name="records">In any order.</param>
    /// <param name="now">The present.</param>
    public static LastMilk? Of(IEnumerable<SessionSummary> sessions, IEnumerable<MilkRecord> records, DateTimeOffset now) =>
        Pumped(sessions).Concat(Told(records)).Where(milk => milk.At <= now).MaxBy(milk => milk.At);

    private static IEnumerable<LastMilk> Pumped(IEnumerable<SessionSummary> sessions) => sessions
        .Where(session => session is { Simulated: false, StartedAt: not null } && session.LeftPumped + session.RightPumped > TimeSpan.Zero)
        .Select(session => new LastMilk(MilkKind.Pumped, session.StartedAt!.Value, session.Id));

    private static IEnumerable<LastMilk> Told(IEnumerable<MilkRecord> records) => records
        .Where(record => !record.IsDayOnly)
        .Select(record => new LastMilk(record.Kind, record.StartedAt, record.Name));
}

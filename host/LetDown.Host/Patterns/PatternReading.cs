using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Host.Patterns;

/// <summary>Finds in what is kept of her what a pattern is learned from: what each session showed, and how it found her.</summary>
public static class PatternReading
{
    /// <summary>Less suction than this, without a let-down, tells nothing. Our choice.</summary>
    public static readonly TimeSpan LeastTried = TimeSpan.FromSeconds(20);

    /// <summary>What sessions that have ended and in which suction was tried show; those without a beginning are left out.</summary>
    /// <param name="sessions">With what she noted of each, in any order.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="zone">Where she is.</param>
    public static PatternSamples Of(IEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IEnumerable<MilkRecord> records, TimeZoneInfo zone)
    {
        var read = Read(sessions, records, zone);
        return new(
            [.. read.Select(one => one.FirstLetDown)],
            [.. read.Select(one => one.LetDowns)],
            [.. read.SelectMany(one => one.Intervals())],
            [.. read.SelectMany(one => one.Milk())]);
    }

    /// <summary>The same of the first let-down alone, each with its session, oldest first.</summary>
    /// <param name="sessions">With what she noted of each, in any order.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="zone">Where she is.</param>
    public static IReadOnlyList<(PumpSession Session, PatternSample Sample)> FirstLetDownsOf(
        IEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IEnumerable<MilkRecord> records, TimeZoneInfo zone) =>
        [.. Read(sessions, records, zone).Select(one => (one.Session, one.FirstLetDown))];

    private static List<SessionSamples> Read(IEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IEnumerable<MilkRecord> records, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(records);
        var all = sessions.Where(one => one.Session.StartedAt is not null).OrderBy(one => one.Session.StartedAt).ToList();
        var removals = RemovalTimes.Of(all.Select(one => one.Session), records);
        return [.. all.Where(one => IsTelling(one.Session)).Select((one, number) => new SessionSamples(one.Session, ContextOf(one.Session, one.Notes, removals, zone), number))];
    }

    private static bool IsTelling(PumpSession session)
    {
        var signs = SessionSigns.Of(session);
        return session.State != SessionState.Running && First(session).Length > TimeSpan.Zero && (signs.First is not null || signs.Pumped >= LeastTried);
    }

    private static Segment First(PumpSession session) => session.Segments.FirstOrDefault(segment => segment.Phase == Phase.Stimulation);

    private static PatternContext ContextOf(PumpSession session, IReadOnlyList<SessionNote> notes, RemovalTimes removals, TimeZoneInfo zone)
    {
        var began = session.StartedAt!.Value;
        var before = removals.Before(began);
        return new()
        {
            Side = First(session).Side,
            Together = First(session).Together,
            HourOfDay = TimeZoneInfo.ConvertTime(began, zone).TimeOfDay.TotalHours,
            HoursSince = before is null ? null : (began - before.Value.End).TotalHours,
            AfterNursing = before is { IsNursing: true },
            Tags = notes.Where(note => note.IsBefore).Aggregate(NoteTags.None, (tags, note) => tags | note.Tags),
        };
    }
}

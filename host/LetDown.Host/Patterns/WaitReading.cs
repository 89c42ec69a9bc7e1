using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Host.Patterns;

/// <summary>Finds in what is kept of her how long each first let-down took, and how the session found her.</summary>
public static class WaitReading
{
    /// <summary>Less suction than this, without a let-down, tells nothing. Our choice.</summary>
    public static readonly TimeSpan LeastTried = TimeSpan.FromSeconds(20);

    /// <summary>The waits of sessions that have ended and in which suction was tried; those without a beginning are left out.</summary>
    /// <param name="sessions">With what she noted of each, in any order.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="zone">Where she is.</param>
    public static IReadOnlyList<Wait> Of(IEnumerable<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IEnumerable<MilkRecord> records, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(records);
        var all = sessions.Where(one => one.Session.StartedAt is not null).ToList();
        // By the end of each: that is when the breasts began to fill again.
        var removals = all.Select(one => one.Session.StartedAt!.Value + one.Session.Duration)
            .Concat(records.Where(record => !record.IsDayOnly).Select(record => record.StartedAt + (record.Duration ?? TimeSpan.Zero)))
            .Order().ToList();
        return [.. all.OrderBy(one => one.Session.StartedAt).Select(one => Of(one.Session, one.Notes, removals, zone)).OfType<Wait>()];
    }

    private static Wait? Of(PumpSession session, IReadOnlyList<SessionNote> notes, List<DateTimeOffset> removals, TimeZoneInfo zone)
    {
        var signs = SessionSigns.Of(session);
        var stimulation = session.Segments.FirstOrDefault(segment => segment.Phase == Phase.Stimulation);
        var (hasCome, length) = (signs.First is not null, signs.First ?? signs.Pumped);
        if (session.State == SessionState.Running || stimulation.To <= stimulation.From || (!hasCome && length < LeastTried))
        {
            return null;
        }

        var began = session.StartedAt!.Value;
        var before = removals.LastOrDefault(end => end <= began);
        return new(length, hasCome, new()
        {
            FirstSide = stimulation.Side,
            Together = stimulation.Together,
            HourOfDay = TimeZoneInfo.ConvertTime(began, zone).TimeOfDay.TotalHours,
            HoursSince = before == default ? null : (began - before).TotalHours,
            Tags = notes.Where(note => note.IsBefore).Aggregate(NoteTags.None, (tags, note) => tags | note.Tags),
        });
    }
}

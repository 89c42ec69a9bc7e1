using LetDown.Host.Diary;
using LetDown.Host.Sessions;

namespace LetDown.Host.Patterns;

/// <summary>When milk was removed, here or elsewhere, by the end of each: that is when the breasts began to fill again.</summary>
internal sealed class RemovalTimes
{
    private readonly List<(DateTimeOffset End, bool IsNursing)> _ends;

    private RemovalTimes(IEnumerable<(DateTimeOffset End, bool IsNursing)> ends) => _ends = [.. ends.OrderBy(one => one.End)];

    public static RemovalTimes Of(IEnumerable<PumpSession> sessions, IEnumerable<MilkRecord> records) => new(
        sessions.Where(session => session.StartedAt is not null).Select(session => (session.StartedAt!.Value + session.Duration, false))
            .Concat(records.Where(record => !record.IsDayOnly).Select(record => (record.StartedAt + (record.Duration ?? TimeSpan.Zero), record.Kind == MilkKind.Nursing))));

    /// <summary>The last one that was over at a moment; null when none is known.</summary>
    public (DateTimeOffset End, bool IsNursing)? Before(DateTimeOffset moment)
    {
        var at = _ends.FindLastIndex(one => one.End <= moment);
        return at < 0 ? null : _ends[at];
    }
}

using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Plans;

/// <summary>Whole sessions with what she noted of each: what is learned from.</summary>
internal static class SessionSource
{
    /// <summary>Older sessions tell of another time, and would have to be waited for. Our choice.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromDays(120);

    /// <summary>Those that have ended; simulated ones and hers are never mixed.</summary>
    public static async Task<List<(PumpSession Session, IReadOnlyList<SessionNote> Notes)>> ReadAsync(ISessionStore store, bool isSimulated, DateTimeOffset from, CancellationToken cancellation)
    {
        var sessions = new List<(PumpSession Session, IReadOnlyList<SessionNote> Notes)>();
        foreach (var summary in (await store.ListAsync(cancellation: cancellation)).Where(summary => summary.Simulated == isSimulated && summary.State != SessionState.Running && summary.StartedAt >= from))
        {
            if (await store.GetAsync(summary.PumpId, summary.Id, cancellation) is { } session)
            {
                sessions.Add((session, await store.Diary.GetAsync(session.PumpId, session.Id, cancellation)));
            }
        }

        return sessions;
    }
}

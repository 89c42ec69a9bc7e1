using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Plans;

/// <summary>Whole sessions with what she noted of each: what is learned from.</summary>
internal static class SessionSource
{
    /// <summary>Those that have ended; simulated ones and hers are never mixed.</summary>
    public static async Task<List<(PumpSession Session, IReadOnlyList<SessionNote> Notes)>> ReadAsync(ISessionStore store, bool isSimulated, DateTimeOffset? from, CancellationToken cancellation)
    {
        var sessions = new List<(PumpSession Session, IReadOnlyList<SessionNote> Notes)>();
        foreach (var summary in (await store.ListAsync(cancellation: cancellation)).Where(summary => summary.Simulated == isSimulated && summary.State != SessionState.Running && (from is null || summary.StartedAt >= from)))
        {
            if (await store.GetAsync(summary.PumpId, summary.Id, cancellation) is { } session)
            {
                sessions.Add((session, await store.Diary.GetAsync(session.PumpId, session.Id, cancellation)));
            }
        }

        return sessions;
    }
}

using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>Makes a session out of its journal events. Pure: the same events always make the same session.</summary>
public static class SessionProjection
{
    /// <summary>The session that these events tell, finished or not.</summary>
    /// <param name="pumpId">The pump whose journal it is.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="events">All its events so far, in the order of the journal.</param>
    public static PumpSession From(string pumpId, string sessionId, IEnumerable<SessionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var builder = new SessionBuilder(pumpId, sessionId);
        foreach (var happened in events)
        {
            builder.Apply(happened);
        }

        return builder.Build();
    }
}

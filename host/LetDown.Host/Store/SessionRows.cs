using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>The sessions table: one row a session, written anew whenever its journal grew.</summary>
internal static class SessionRows
{
    public static void Write(SqliteConnection connection, PumpSession session) => connection.Run(
        """
        INSERT OR REPLACE INTO sessions (pump_id, session_id, state, started_at_ms, duration_ms, let_downs, grams_left, grams_right,
            end_reason, fault, simulated, first_sequence, program, left_ms, right_ms, first_let_down_ms)
        VALUES ($pump, $session, $state, $started, $duration, $let_downs, $left, $right, $reason, $fault, $simulated,
            (SELECT min(sequence) FROM journal WHERE pump_id = $pump AND session_id = $session AND is_event = 1),
            $program, $left_ms, $right_ms, $first_let_down)
        """,
        ("$pump", session.PumpId),
        ("$session", session.Id),
        ("$state", (int)session.State),
        ("$started", session.StartedAt?.ToUnixTimeMilliseconds()),
        ("$duration", (long)session.Duration.TotalMilliseconds),
        ("$let_downs", session.LetDownCount),
        ("$left", session.Grams.Left),
        ("$right", session.Grams.Right),
        ("$reason", (int)session.EndReason),
        ("$fault", (int)session.Fault),
        ("$simulated", session.Simulated),
        ("$program", session.Program),
        ("$left_ms", (long)session.PumpedFor(Side.Left).TotalMilliseconds),
        ("$right_ms", (long)session.PumpedFor(Side.Right).TotalMilliseconds),
        ("$first_let_down", (long?)session.TimeToFirstLetDown?.TotalMilliseconds));

    // substr instead of LIKE: a prefix may hold % or _, and must not mean anything.
    public static IReadOnlyList<SessionSummary> List(SqliteConnection connection, string idPrefix, int limit) => connection.Rows(
        """
        SELECT pump_id, session_id, state, started_at_ms, duration_ms, let_downs, grams_left, grams_right, end_reason, fault, simulated,
            program, left_ms, right_ms, first_let_down_ms
        FROM sessions WHERE substr(session_id, 1, length($prefix)) = $prefix
        ORDER BY started_at_ms DESC, first_sequence DESC LIMIT $limit
        """,
        Read,
        ("$prefix", idPrefix),
        ("$limit", limit));

    private static SessionSummary Read(SqliteDataReader row) => new()
    {
        PumpId = row.GetString(0),
        Id = row.GetString(1),
        State = (SessionState)row.GetInt32(2),
        StartedAt = row.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        Duration = TimeSpan.FromMilliseconds(row.GetInt64(4)),
        LetDowns = row.GetInt32(5),
        Grams = new Grams(row.GetDouble(6), row.GetDouble(7)),
        EndReason = (Reason)row.GetInt32(8),
        Fault = (Fault)row.GetInt32(9),
        Simulated = row.GetBoolean(10),
        Program = row.GetString(11),
        LeftPumped = TimeSpan.FromMilliseconds(row.GetInt64(12)),
        RightPumped = TimeSpan.FromMilliseconds(row.GetInt64(13)),
        FirstLetDown = row.IsDBNull(14) ? null : TimeSpan.FromMilliseconds(row.GetInt64(14)),
    };
}

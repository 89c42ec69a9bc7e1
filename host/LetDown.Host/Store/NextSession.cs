using LetDown.Host.Diary;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>What she says of the next session is taken by the first that begins after it, which keeps it from then on.</summary>
internal static class NextSession
{
    /// <param name="connection">The store.</param>
    /// <param name="table">Rows with a pump, a session and a time; those without a session wait for one.</param>
    public static void Attach(SqliteConnection connection, string table) => connection.Run(
        $"""
        UPDATE {table} SET (pump_id, session_id) = (
            SELECT pump_id, session_id FROM sessions
            WHERE started_at_ms >= {table}.at_ms AND started_at_ms <= {table}.at_ms + $within ORDER BY started_at_ms LIMIT 1)
        WHERE session_id IS NULL AND EXISTS (
            SELECT 1 FROM sessions WHERE started_at_ms >= {table}.at_ms AND started_at_ms <= {table}.at_ms + $within)
        """,
        ("$within", (long)IDiary.NextWithin.TotalMilliseconds));
}

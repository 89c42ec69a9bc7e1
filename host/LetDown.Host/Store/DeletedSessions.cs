using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Sessions that she deleted. Their names stay, so that a pump's journal does not bring them back.</summary>
internal static class DeletedSessions
{
    private static readonly string[] Tables = ["journal", "telemetry", "sessions", "notes", "trick_uses", "edits", "restored_sessions"];

    public static HashSet<string> Of(SqliteConnection connection, string pumpId) => new(
        connection.Rows("SELECT session_id FROM deleted_sessions WHERE pump_id = $pump", row => row.GetString(0), ("$pump", pumpId)),
        StringComparer.Ordinal);

    public static bool Has(SqliteConnection connection, string pumpId, string sessionId) => connection.Number(
        "SELECT count(*) FROM deleted_sessions WHERE pump_id = $pump AND session_id = $session",
        ("$pump", pumpId),
        ("$session", sessionId)) > 0;

    public static IReadOnlyList<string> Unforgotten(SqliteConnection connection, string pumpId) => connection.Rows(
        "SELECT session_id FROM deleted_sessions WHERE pump_id = $pump AND is_forgotten = 0",
        row => row.GetString(0),
        ("$pump", pumpId));

    public static bool SetForgotten(SqliteConnection connection, string pumpId, string sessionId) => connection.Run(
        "UPDATE deleted_sessions SET is_forgotten = 1 WHERE pump_id = $pump AND session_id = $session",
        ("$pump", pumpId),
        ("$session", sessionId)) > 0;

    public static bool Delete(SqliteConnection connection, string pumpId, string sessionId)
    {
        var removed = 0;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            foreach (var table in Tables)
            {
                removed += connection.Run($"DELETE FROM {table} WHERE pump_id = $pump AND session_id = $session", ("$pump", pumpId), ("$session", sessionId));
            }

            connection.Run("DELETE FROM own_tricks WHERE is_removed AND NOT EXISTS (SELECT 1 FROM trick_uses WHERE trick_uses.trick = own_tricks.trick)");
            // The milk is still there; where it came from is not told any more.
            connection.Run("UPDATE milk_stock SET pump_id = NULL, session_id = NULL WHERE pump_id = $pump AND session_id = $session", ("$pump", pumpId), ("$session", sessionId));
            connection.Run(
                "INSERT OR IGNORE INTO deleted_sessions (pump_id, session_id) VALUES ($pump, $session)",
                ("$pump", pumpId),
                ("$session", sessionId));
            transaction.Commit();
        }

        // The log beside the file still has what was there; another console that reads just now puts that off until it closes.
        connection.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        return removed > 0;
    }
}

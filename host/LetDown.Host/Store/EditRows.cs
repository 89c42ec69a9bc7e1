using LetDown.Host.Diary;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Her corrections. Rows are only ever added.</summary>
internal static class EditRows
{
    public static IReadOnlyList<SessionEdit> Read(SqliteConnection connection, string pumpId, string sessionId) => connection.Rows(
        "SELECT at_ms, what, old, new FROM edits WHERE pump_id = $pump AND session_id = $session ORDER BY id",
        row => new SessionEdit(
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
            (EditedValue)row.GetInt32(1),
            row.IsDBNull(2) ? null : row.GetDouble(2),
            row.IsDBNull(3) ? null : row.GetDouble(3)),
        ("$pump", pumpId),
        ("$session", sessionId));

    public static void Add(SqliteConnection connection, string pumpId, string sessionId, SessionEdit edit) => connection.Run(
        "INSERT INTO edits (pump_id, session_id, at_ms, what, old, new) VALUES ($pump, $session, $at, $what, $old, $new)",
        ("$pump", pumpId),
        ("$session", sessionId),
        ("$at", edit.At.ToUnixTimeMilliseconds()),
        ("$what", (int)edit.What),
        ("$old", edit.From),
        ("$new", edit.To));
}

using LetDown.Host.Diary;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>The diary in the store's own file.</summary>
internal sealed class SqliteDiary(SqliteConnection connection, string path) : IDiary
{
    public Task AddAsync(string? pumpId, string? sessionId, SessionNote note, CancellationToken cancellation = default)
    {
        SqliteFile.Guard(path, () => Insert(connection, pumpId, sessionId, note));
        return Task.CompletedTask;
    }

    /// <summary>A note for the next session is taken by the first that begins after it, which keeps it from then on.</summary>
    public Task<IReadOnlyList<SessionNote>> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<SessionNote>>(SqliteFile.Guard(path, () =>
        {
            Attach();
            return connection.Rows(
                "SELECT id, at_ms, is_before, tags, text FROM notes WHERE pump_id = $pump AND session_id = $session ORDER BY at_ms, id",
                Read,
                ("$pump", pumpId),
                ("$session", sessionId));
        }));

    internal static int Insert(SqliteConnection connection, string? pumpId, string? sessionId, SessionNote note) => connection.Run(
        "INSERT INTO notes (pump_id, session_id, at_ms, is_before, tags, text) VALUES ($pump, $session, $at, $before, $tags, $text)",
        ("$pump", pumpId),
        ("$session", sessionId),
        ("$at", note.At.ToUnixTimeMilliseconds()),
        ("$before", note.IsBefore),
        ("$tags", (int)note.Tags),
        ("$text", note.Text));

    private void Attach() => connection.Run(
        """
        UPDATE notes SET (pump_id, session_id) = (
            SELECT pump_id, session_id FROM sessions
            WHERE started_at_ms >= notes.at_ms AND started_at_ms <= notes.at_ms + $within ORDER BY started_at_ms LIMIT 1)
        WHERE session_id IS NULL AND EXISTS (
            SELECT 1 FROM sessions WHERE started_at_ms >= notes.at_ms AND started_at_ms <= notes.at_ms + $within)
        """,
        ("$within", (long)IDiary.NextWithin.TotalMilliseconds));

    private static SessionNote Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
        IsBefore = row.GetBoolean(2),
        Tags = (NoteTags)row.GetInt32(3),
        Text = row.GetString(4),
    };
}

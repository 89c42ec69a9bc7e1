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

    public Task<IReadOnlyList<SessionNote>> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<SessionNote>>(SqliteFile.Guard(path, () =>
        {
            NextSession.Attach(connection, "notes");
            return connection.Rows(
                "SELECT id, at_ms, is_before, tags, text, comfort FROM notes WHERE pump_id = $pump AND session_id = $session ORDER BY at_ms, id",
                Read,
                ("$pump", pumpId),
                ("$session", sessionId));
        }));

    internal static int Insert(SqliteConnection connection, string? pumpId, string? sessionId, SessionNote note) => connection.Run(
        "INSERT INTO notes (pump_id, session_id, at_ms, is_before, tags, text, comfort) VALUES ($pump, $session, $at, $before, $tags, $text, $comfort)",
        ("$pump", pumpId),
        ("$session", sessionId),
        ("$at", note.At.ToUnixTimeMilliseconds()),
        ("$before", note.IsBefore),
        ("$tags", (int)note.Tags),
        ("$text", note.Text),
        ("$comfort", note.Comfort));

    private static SessionNote Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
        IsBefore = row.GetBoolean(2),
        Tags = (NoteTags)row.GetInt32(3),
        Text = row.GetString(4),
        Comfort = row.IsDBNull(5) ? null : row.GetInt32(5),
    };
}

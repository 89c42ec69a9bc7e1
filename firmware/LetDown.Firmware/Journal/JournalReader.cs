using Microsoft.Data.Sqlite;

namespace LetDown.Firmware.Journal;

/// <summary>Reads what is committed, on a connection of its own, so that it never meets the writer.</summary>
internal sealed class JournalReader : IDisposable
{
    private readonly SqliteConnection _connection;

    public JournalReader(string path) => _connection = JournalFile.Guarded(() =>
    {
        var connection = new SqliteConnection(JournalFile.Connect(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        return connection;
    });

    /// <summary>The next entries from a number on. A number that a bad card made up is left out, wherever it stands.</summary>
    public IReadOnlyList<StoredEntry> Page(ulong from, int most, ulong until = long.MaxValue)
    {
        var page = new List<StoredEntry>();
        foreach (var entry in Query(
            "SELECT sequence, session_id, kind, payload FROM entries WHERE sequence BETWEEN $from AND $until ORDER BY sequence LIMIT $most",
            ("$from", (long)Math.Min(from, long.MaxValue)),
            ("$until", (long)Math.Min(until, long.MaxValue)),
            ("$most", most)))
        {
            if (entry.Sequence >= from && entry.Sequence <= until)
            {
                page.Add(entry);
                from = entry.Sequence + 1;
            }
        }

        return page;
    }

    /// <summary>Newest entry of a kind, or null.</summary>
    public StoredEntry? Newest(EntryKind kind) => First(
        "SELECT sequence, session_id, kind, payload FROM entries WHERE kind = $kind ORDER BY sequence DESC LIMIT 1",
        ("$kind", (int)kind));

    /// <summary>Newest entry of some kinds in one session, or null.</summary>
    public StoredEntry? NewestOf(string session, bool isTelemetry) => First(
        $"SELECT sequence, session_id, kind, payload FROM entries WHERE session_id = $session AND kind {(isTelemetry ? "=" : "<>")} 1 ORDER BY sequence DESC LIMIT 1",
        ("$session", session));

    /// <summary>Events of one session, newest first.</summary>
    public IReadOnlyList<StoredEntry> EventsOf(string session) => Query(
        "SELECT sequence, session_id, kind, payload FROM entries WHERE session_id = $session AND kind <> 1 ORDER BY sequence DESC",
        ("$session", session));

    /// <summary>Beginnings of sessions that have no end.</summary>
    public IReadOnlyList<StoredEntry> Unended() => Query(
        "SELECT sequence, session_id, kind, payload FROM entries WHERE kind = 3 AND session_id NOT IN (SELECT session_id FROM entries WHERE kind = 4) ORDER BY sequence");

    public void Dispose() => _connection.Dispose();

    private StoredEntry? First(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var found = Query(sql, parameters);
        return found.Count == 0 ? null : found[0];
    }

    private List<StoredEntry> Query(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        try
        {
            return JournalFile.Guarded(() => Rows(command));
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidCastException or OverflowException)
        {
            throw new JournalFailureException("a row of it is not what was written", e);
        }
    }

    private static List<StoredEntry> Rows(SqliteCommand command)
    {
        var found = new List<StoredEntry>();
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            found.Add(new((ulong)row.GetInt64(0), row.GetString(1), (EntryKind)row.GetInt32(2), row.GetFieldValue<byte[]>(3)));
        }

        return found;
    }
}

using Google.Protobuf;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Tests.Host;

/// <summary>A store as the first version of its tables had it.</summary>
internal static class OldStore
{
    private const string Tables = """
        CREATE TABLE journal (pump_id TEXT NOT NULL, sequence INTEGER NOT NULL, session_id TEXT NOT NULL, is_event INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (pump_id, sequence));
        CREATE INDEX journal_by_session ON journal (pump_id, session_id, is_event, sequence);
        CREATE TABLE sessions (pump_id TEXT NOT NULL, session_id TEXT NOT NULL, state INTEGER NOT NULL, started_at_ms INTEGER, duration_ms INTEGER NOT NULL, let_downs INTEGER NOT NULL,
            grams_left REAL NOT NULL, grams_right REAL NOT NULL, end_reason INTEGER NOT NULL, fault INTEGER NOT NULL, simulated INTEGER NOT NULL, first_sequence INTEGER NOT NULL,
            PRIMARY KEY (pump_id, session_id));
        CREATE INDEX sessions_by_time ON sessions (started_at_ms);
        PRAGMA user_version = 1;
        """;

    public static void Write(string path, IReadOnlyList<JournalEntry> entries)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, Tables);
        foreach (var entry in entries)
        {
            var isEvent = entry.Event is not null;
            Run(
                connection,
                "INSERT INTO journal VALUES ('pump-1', $sequence, $session, $event, $body)",
                ("$sequence", (long)entry.Sequence),
                ("$session", entry.SessionId),
                ("$event", isEvent),
                ("$body", isEvent ? entry.Event.ToByteArray() : entry.Telemetry.ToByteArray()));
        }

        Run(connection, "INSERT INTO sessions VALUES ('pump-1', $session, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1)", ("$session", entries[0].SessionId));
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}

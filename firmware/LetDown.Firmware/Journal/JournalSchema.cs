using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LetDown.Firmware.Journal;

/// <summary>Tables of the journal and their version.</summary>
internal static class JournalSchema
{
    public const string PumpId = "pump_id";
    private const string Version = "schema_version";

    /// <summary>2: numbers that were removed are remembered. Its tables are those of 1, so that a journal of 1 is taken on as it is.</summary>
    private const int Newest = 2;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS entries (
            sequence   INTEGER PRIMARY KEY,
            session_id TEXT NOT NULL,
            kind       INTEGER NOT NULL,
            payload    BLOB NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS entries_by_kind ON entries (kind, session_id);
        """;

    /// <summary>Makes what is missing and writes once, so that a disk that takes nothing is known now and not in mid-session.</summary>
    public static void Prepare(SqliteConnection connection)
    {
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
        using var transaction = connection.BeginTransaction();
        Run(connection, Tables, transaction);
        RefuseOther(connection);
        WriteMeta(connection, transaction, Version, Newest.ToString(CultureInfo.InvariantCulture));
        WriteMeta(connection, transaction, PumpId, ReadMeta(connection, PumpId) ?? Guid.CreateVersion7().ToString());
        var opened = (long.Parse(ReadMeta(connection, "opened") ?? "0", CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        WriteMeta(connection, transaction, "opened", opened);
        transaction.Commit();
    }

    public static string? ReadMeta(SqliteConnection connection, string key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM meta WHERE key = $key";
        command.Parameters.AddWithValue("$key", key);
        return command.ExecuteScalar() as string;
    }

    public static int Run(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    public static void WriteMeta(SqliteConnection connection, SqliteTransaction transaction, string key, string value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO meta (key, value) VALUES ($key, $value) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$value", value);
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static void RefuseOther(SqliteConnection connection)
    {
        var version = ReadMeta(connection, Version) ?? Newest.ToString(CultureInfo.InvariantCulture);
        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > Newest)
        {
            throw new JournalFailureException($"the journal has version {version}, and this firmware knows none above {Newest}: install the firmware that wrote it");
        }
    }
}

using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LetDown.Firmware.Journal;

/// <summary>
/// Takes entries out of the journal. Their numbers are never given again, so readers see the gap; what was in them is overwritten.
/// </summary>
internal static class JournalRemoval
{
    private const string LastSequence = "last_sequence";
    private const string Acknowledged = "acknowledged";

    /// <summary>A portion that the disk takes in a moment.</summary>
    private const int Portion = 500;

    private const string Oldest = "DELETE FROM entries WHERE sequence IN (SELECT sequence FROM entries WHERE session_id <> $newest AND ";
    private const string First = " ORDER BY sequence LIMIT $most)";

    /// <summary>What goes first: measurements before events, and of each what a reader has.</summary>
    private static readonly (string Delete, MadeRoom Room)[] Order =
    [
        ($"{Oldest}kind = 1 AND sequence <= $acknowledged{First}", new(0, AreUnread: false, AreEvents: false)),
        ($"{Oldest}kind = 1{First}", new(0, AreUnread: true, AreEvents: false)),
        ($"{Oldest}kind <> 1 AND sequence <= $acknowledged{First}", new(0, AreUnread: false, AreEvents: true)),
        ($"{Oldest}kind <> 1{First}", new(0, AreUnread: true, AreEvents: true)),
    ];

    /// <summary>Highest number ever given.</summary>
    public static ulong Last(SqliteConnection connection) =>
        Math.Max(Number(connection, "SELECT COALESCE(MAX(sequence), 0) FROM entries"), Meta(connection, LastSequence));

    /// <summary>Keeps how far a reader has come.</summary>
    public static ulong Acknowledge(SqliteConnection connection, ulong upTo)
    {
        var stands = Math.Max(Meta(connection, Acknowledged), Math.Min(upTo, Last(connection)));
        using var transaction = connection.BeginTransaction();
        Keep(connection, transaction, Acknowledged, stands);
        transaction.Commit();
        return stands;
    }

    /// <summary>Removes a session; null when it has begun and not ended.</summary>
    public static int? Forget(SqliteConnection connection, string session)
    {
        using var transaction = connection.BeginTransaction();
        if (Number(connection, "SELECT COUNT(*) FROM entries WHERE kind = 3 AND session_id = $session AND $session NOT IN (SELECT session_id FROM entries WHERE kind = 4)", session) > 0)
        {
            return null;
        }

        Keep(connection, transaction, LastSequence, Last(connection));
        using var delete = connection.CreateCommand();
        delete.Transaction = transaction;
        delete.CommandText = "DELETE FROM entries WHERE session_id = $session";
        delete.Parameters.AddWithValue("$session", session);
        var removed = delete.ExecuteNonQuery();
        transaction.Commit();
        return removed;
    }

    /// <summary>Removes a portion, if there is more than so much. The newest session stays: it may be on, and the next one goes on from it.</summary>
    public static MadeRoom MakeRoom(SqliteConnection connection, long bytes)
    {
        if (Used(connection) <= bytes)
        {
            return default;
        }

        using var transaction = connection.BeginTransaction();
        Keep(connection, transaction, LastSequence, Last(connection));
        foreach (var (sql, room) in Order)
        {
            if (Delete(connection, transaction, sql) is > 0 and var removed)
            {
                transaction.Commit();
                return room with { Entries = removed };
            }
        }

        return default;
    }

    // Pages that were freed are filled again before the file grows, so they take no room.
    private static long Used(SqliteConnection connection) =>
        (long)((Number(connection, "PRAGMA page_count") - Number(connection, "PRAGMA freelist_count")) * Number(connection, "PRAGMA page_size"));

    private static int Delete(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var delete = connection.CreateCommand();
        delete.Transaction = transaction;
#pragma warning disable CA2100 // Put together of constants above.
        delete.CommandText = sql;
#pragma warning restore CA2100
        delete.Parameters.AddWithValue("$newest", Newest(connection));
        delete.Parameters.AddWithValue("$acknowledged", (long)Meta(connection, Acknowledged));
        delete.Parameters.AddWithValue("$most", Portion);
        return delete.ExecuteNonQuery();
    }

    private static string Newest(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT session_id FROM entries WHERE kind = 3 ORDER BY sequence DESC LIMIT 1";
        return command.ExecuteScalar() as string ?? "";
    }

    private static ulong Number(SqliteConnection connection, string sql, string session = "")
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$session", session);
        return Convert.ToUInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static ulong Meta(SqliteConnection connection, string key) =>
        ulong.TryParse(JournalSchema.ReadMeta(connection, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Keep(SqliteConnection connection, SqliteTransaction transaction, string key, ulong number) =>
        JournalSchema.WriteMeta(connection, transaction, key, number.ToString(CultureInfo.InvariantCulture));
}

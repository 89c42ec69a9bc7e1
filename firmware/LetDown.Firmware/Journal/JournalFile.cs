using Microsoft.Data.Sqlite;

namespace LetDown.Firmware.Journal;

/// <summary>The SQLite file of the journal, open for writing. Every commit is on the disk before it returns.</summary>
internal sealed class JournalFile : IJournalTable
{
    private readonly SqliteConnection _connection;
    private SqliteCommand? _insert;

    private JournalFile(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the journal, and makes it when there is none.</summary>
    /// <exception cref="JournalFailureException">It cannot be opened, made or written; the message says why.</exception>
    public static JournalFile Open(string path) => Guarded(() =>
    {
        var file = new JournalFile(new SqliteConnection(Connect(path, SqliteOpenMode.ReadWriteCreate)));
        try
        {
            file._connection.Open();
            JournalSchema.Prepare(file._connection);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <summary>Pools would keep the file open after its user is gone.</summary>
    public static string Connect(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    /// <summary>Runs something on SQLite and turns its errors into ours.</summary>
    public static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw new JournalFailureException(e.Message, e);
        }
    }

    public string Meta(string key) => Guarded(() => JournalSchema.ReadMeta(_connection, key) ?? "");

    public ulong LastSequence() => Guarded(() => JournalRemoval.Last(_connection));

    public ulong Acknowledge(ulong upTo) => Guarded(() => JournalRemoval.Acknowledge(_connection, upTo));

    public int? Forget(string session) => Guarded(() => JournalRemoval.Forget(_connection, session));

    public MadeRoom MakeRoom(long bytes) => Guarded(() => JournalRemoval.MakeRoom(_connection, bytes));

    public void Append(ulong first, IReadOnlyList<JournalDraft> drafts) => Guarded(() =>
    {
        using var transaction = _connection.BeginTransaction();
        var insert = _insert ??= MakeInsert();
        insert.Transaction = transaction;
        for (var i = 0; i < drafts.Count; i++)
        {
            insert.Parameters[0].Value = (long)first + i;
            insert.Parameters[1].Value = drafts[i].SessionId;
            insert.Parameters[2].Value = (int)drafts[i].Kind;
            insert.Parameters[3].Value = drafts[i].Payload;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return true;
    });

    public bool Checkpoint() => Guarded(() =>
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return command.ExecuteScalar() is 0L;
    });

    public void Dispose()
    {
        _insert?.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand MakeInsert()
    {
        var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO entries (sequence, session_id, kind, payload) VALUES ($sequence, $session, $kind, $payload)";
        insert.Parameters.Add("$sequence", SqliteType.Integer);
        insert.Parameters.Add("$session", SqliteType.Text);
        insert.Parameters.Add("$kind", SqliteType.Integer);
        insert.Parameters.Add("$payload", SqliteType.Blob);
        return insert;
    }
}

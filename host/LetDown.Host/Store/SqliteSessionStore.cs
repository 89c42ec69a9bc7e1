using Google.Protobuf;
using LetDown.Host.Diary;
using LetDown.Host.Plans;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>
/// The mother's database as one SQLite file. Several consoles may use the same file at once; one object is for one of them and
/// not thread-safe. SQLite works in the caller's thread, so the tasks are always complete.
/// </summary>
public sealed class SqliteSessionStore : ISessionStore
{
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private SqliteSessionStore(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
        Diary = new SqliteDiary(connection, path);
        Tricks = new SqliteTrickBook(connection, path);
        Plan = new SqlitePlanLog(connection, path);
        Records = new SqliteMilkRecords(connection, path);
        Stock = new SqliteMilkStock(connection, path);
    }

    /// <inheritdoc/>
    public IDiary Diary { get; }

    /// <inheritdoc/>
    public ITrickBook Tricks { get; }

    /// <inheritdoc/>
    public IPlanLog Plan { get; }

    /// <inheritdoc/>
    public IMilkRecords Records { get; }

    /// <inheritdoc/>
    public IMilkStock Stock { get; }

    /// <summary>Opens the store, makes it when it is not there (directory 0700, file 0600), and brings its tables up to date.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="StoreException">It cannot be opened, is something else, or was made by a newer version.</exception>
    public static SqliteSessionStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var connection = SqliteFile.Open(path);
        var store = new SqliteSessionStore(connection, path);
        try
        {
            return store.Guard(() =>
            {
                if (StoreSchema.Migrate(connection, path))
                {
                    store.WriteAll();
                }

                return store;
            });
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<ulong> GetPositionAsync(string pumpId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => Position(pumpId)));

    /// <inheritdoc/>
    public Task<int> AppendAsync(string pumpId, IReadOnlyList<JournalEntry> batch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Task.FromResult(Guard(() => Append(pumpId, batch)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SessionSummary>> ListAsync(string idPrefix = "", int limit = int.MaxValue, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => SessionRows.List(_connection, idPrefix, limit)));

    /// <inheritdoc/>
    public Task<PumpSession?> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => Session(pumpId, sessionId)));

    /// <inheritdoc/>
    public Task<bool> EditAsync(string pumpId, string sessionId, Func<PumpSession, IReadOnlyList<SessionEdit>> edit, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => Edit(pumpId, sessionId, edit)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TelemetryChunk>> GetTelemetryAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => StoredTelemetry.Read(_connection, pumpId, sessionId)));

    /// <inheritdoc/>
    public async Task<SessionRecord?> GetRecordAsync(string pumpId, string sessionId, CancellationToken cancellation = default)
    {
        var notes = await Diary.GetAsync(pumpId, sessionId, cancellation);
        var tricks = await Tricks.GetAsync(pumpId, sessionId, cancellation);
        return Guard(() => Record(pumpId, sessionId)) is { } record ? record with { Notes = notes, Tricks = tricks } : null;
    }

    /// <inheritdoc/>
    public async Task<RestoreReport> RestoreAsync(IAsyncEnumerable<SessionRecord> records, bool keep, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var (restored, known, deleted) = (0, 0, 0);
        using var transaction = Guard(() => _connection.BeginTransaction(deferred: false));
        await foreach (var record in records.WithCancellation(cancellation))
        {
            var outcome = Guard(() => Restore(record, restored + known + deleted + 1));
            (restored, known, deleted) = (restored + (outcome == true ? 1 : 0), known + (outcome == false ? 1 : 0), deleted + (outcome is null ? 1 : 0));
        }

        if (keep)
        {
            Guard(() =>
            {
                transaction.Commit();
                return true;
            });
        }

        return new(restored, known, deleted);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => DeletedSessions.Delete(_connection, pumpId, sessionId)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetUnforgottenAsync(string pumpId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => DeletedSessions.Unforgotten(_connection, pumpId)));

    /// <inheritdoc/>
    public Task SetForgottenAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        Task.FromResult(Guard(() => DeletedSessions.SetForgotten(_connection, pumpId, sessionId)));

    /// <inheritdoc/>
    public Task<StoreState> GetStateAsync(CancellationToken cancellation = default) => Task.FromResult(Guard(() => new StoreState(
        StoreSchema.VersionOf(_connection),
        (int)_connection.Number("SELECT count(DISTINCT pump_id) FROM sessions"),
        (int)_connection.Number("SELECT count(*) FROM sessions"),
        _connection.Number("SELECT count(*) FROM journal"),
        (int)_connection.Number("SELECT count(*) FROM milk_records"),
        (int)_connection.Number("SELECT count(*) FROM milk_stock"))));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _connection.Dispose();

    private ulong Position(string pumpId) =>
        (ulong)_connection.Number("SELECT position FROM pumps WHERE pump_id = $pump", ("$pump", pumpId));

    private int Append(string pumpId, IReadOnlyList<JournalEntry> batch)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var position = Position(pumpId);
        var passedOver = DeletedSessions.Of(_connection, pumpId);
        passedOver.UnionWith(RestoredSessions.Of(_connection, pumpId));
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var kept = 0;
        foreach (var entry in batch.Where(entry => entry.Sequence > position))
        {
            if (First(entry) > position + 1)
            {
                throw new JournalGapException(position, entry.Sequence);
            }

            position = entry.Sequence;
            if (entry.WhatCase is JournalEntry.WhatOneofCase.Removed or JournalEntry.WhatOneofCase.None || passedOver.Contains(entry.SessionId))
            {
                continue;
            }

            JournalRows.Insert(_connection, pumpId, entry);
            kept++;
            touched.Add(entry.SessionId);
        }

        Write(pumpId, touched);
        _connection.Run("INSERT OR REPLACE INTO pumps (pump_id, position) VALUES ($pump, $position)", ("$pump", pumpId), ("$position", (long)position));
        transaction.Commit();
        return kept;
    }

    /// <summary>All rows that are made from the journal.</summary>
    private void WriteAll()
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var sessions = _connection.Rows("SELECT DISTINCT pump_id, session_id FROM sessions", row => (Pump: row.GetString(0), Session: row.GetString(1)));
        foreach (var pump in sessions.GroupBy(session => session.Pump))
        {
            Write(pump.Key, [.. pump.Select(session => session.Session)]);
        }

        transaction.Commit();
    }

    /// <summary>Keeps the list of sessions in step with the journal, and packs what has ended.</summary>
    private void Write(string pumpId, HashSet<string> touched)
    {
        foreach (var id in touched)
        {
            if (Session(pumpId, id) is not { } session)
            {
                continue; // measurements alone make no session
            }

            SessionRows.Write(_connection, session);
            if (session.State != SessionState.Running)
            {
                StoredTelemetry.Pack(_connection, pumpId, id);
            }
        }
    }

    /// <summary>The session with her corrections; null when nothing but measurements is there.</summary>
    private PumpSession? Session(string pumpId, string sessionId)
    {
        var events = JournalRows.Events(_connection, pumpId, sessionId, out var unreadable);
        if (events.Count == 0)
        {
            return null;
        }

        var session = SessionProjection.From(pumpId, sessionId, events.Select(numbered => numbered.Event)) with { Unreadable = unreadable };
        return SessionEdit.Apply(session, EditRows.Read(_connection, pumpId, sessionId));
    }

    private bool Edit(string pumpId, string sessionId, Func<PumpSession, IReadOnlyList<SessionEdit>> edit)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var edits = Session(pumpId, sessionId) is { } session ? edit(session) : [];
        foreach (var one in edits)
        {
            EditRows.Add(_connection, pumpId, sessionId, one.IsSensible ? one : throw new ArgumentOutOfRangeException(nameof(edit), one, "Out of range."));
        }

        Write(pumpId, [sessionId]);
        transaction.Commit();
        return edits.Count > 0;
    }

    private static ulong First(JournalEntry entry) => entry.WhatCase == JournalEntry.WhatOneofCase.Removed ? entry.Removed.FromSequence : entry.Sequence;

    private SessionRecord? Record(string pumpId, string sessionId)
    {
        var events = JournalRows.Events(_connection, pumpId, sessionId, out _);
        return events.Count == 0 ? null : new()
        {
            PumpId = pumpId,
            SessionId = sessionId,
            Events = events,
            Measurements = StoredTelemetry.ReadPacked(_connection, pumpId, sessionId),
            Edits = EditRows.Read(_connection, pumpId, sessionId),
        };
    }

    private bool? Restore(SessionRecord record, int number)
    {
        if (RestoredSessions.IsKnown(_connection, record))
        {
            return false;
        }

        if (DeletedSessions.Has(_connection, record.PumpId, record.SessionId))
        {
            return null;
        }

        RestoredSessions.Insert(_connection, record, number);
        Write(record.PumpId, [record.SessionId]);
        return true;
    }

    private T Guard<T>(Func<T> work) => SqliteFile.Guard(_path, work);
}

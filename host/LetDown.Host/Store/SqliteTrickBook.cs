using LetDown.Host.Diary;
using LetDown.Host.Tricks;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Tricks in the store's own file.</summary>
internal sealed class SqliteTrickBook(SqliteConnection connection, string path) : ITrickBook
{
    private const string Table = "trick_uses";

    // The first time that a trick was named in a session counts.
    private const string Uses = """
        SELECT min(uses.at_ms), uses.trick, coalesce(own_tricks.name, ''), uses.pump_id, uses.session_id
        FROM trick_uses AS uses LEFT JOIN own_tricks ON own_tricks.trick = uses.trick
        """;

    public Task AddAsync(string? pumpId, string? sessionId, IReadOnlyList<TrickUse> uses, CancellationToken cancellation = default) => Do(() =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var use in uses)
        {
            Insert(connection, pumpId, sessionId, use);
        }

        transaction.Commit();
    });

    public Task<IReadOnlyList<TrickUse>> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default) => Do<IReadOnlyList<TrickUse>>(() =>
    {
        NextSession.Attach(connection, Table);
        return connection.Rows(
            $"{Uses} WHERE uses.pump_id = $pump AND uses.session_id = $session GROUP BY uses.trick ORDER BY min(uses.at_ms), min(uses.id)",
            Read,
            ("$pump", pumpId),
            ("$session", sessionId));
    });

    public Task<IReadOnlyDictionary<(string PumpId, string SessionId), IReadOnlyList<TrickUse>>> GetAllAsync(CancellationToken cancellation = default) =>
        Do<IReadOnlyDictionary<(string PumpId, string SessionId), IReadOnlyList<TrickUse>>>(() =>
        {
            NextSession.Attach(connection, Table);
            return connection.Rows(
                $"{Uses} WHERE uses.session_id IS NOT NULL GROUP BY uses.pump_id, uses.session_id, uses.trick ORDER BY min(uses.at_ms), min(uses.id)",
                row => (Session: (row.GetString(3), row.GetString(4)), Use: Read(row)))
                .GroupBy(row => row.Session, row => row.Use)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<TrickUse>)[.. group]);
        });

    public Task<IReadOnlyList<TrickUse>> GetWaitingAsync(DateTimeOffset now, CancellationToken cancellation = default) => Do<IReadOnlyList<TrickUse>>(() =>
    {
        NextSession.Attach(connection, Table);
        return connection.Rows(
            $"{Uses} WHERE uses.session_id IS NULL AND uses.at_ms >= $since GROUP BY uses.trick ORDER BY min(uses.at_ms), min(uses.id)",
            Read,
            ("$since", (now - IDiary.NextWithin).ToUnixTimeMilliseconds()));
    });

    public Task<int> SkipAsync(string? pumpId, string? sessionId, IReadOnlyCollection<string> tricks, CancellationToken cancellation = default) => Do(() =>
    {
        NextSession.Attach(connection, Table);
        var which = "pump_id IS $pump AND session_id IS $session";
        if (tricks.Count == 0)
        {
            return connection.Run($"DELETE FROM {Table} WHERE {which}", ("$pump", pumpId), ("$session", sessionId));
        }

        return tricks.Sum(trick => connection.Run($"DELETE FROM {Table} WHERE {which} AND trick = $trick", ("$pump", pumpId), ("$session", sessionId), ("$trick", trick)));
    });

    public Task<IReadOnlyList<Trick>> GetOwnAsync(CancellationToken cancellation = default) => Do<IReadOnlyList<Trick>>(() => connection.Rows(
        "SELECT trick, name FROM own_tricks WHERE NOT is_removed ORDER BY name, trick",
        row => new Trick { Id = row.GetString(0), Name = row.GetString(1), IsOwn = true }));

    public Task AddOwnAsync(Trick trick, CancellationToken cancellation = default) => Do(() => { KeepOwn(connection, trick.Id, trick.Name, replace: true); });

    /// <summary>Its name stays only while a session tells of it.</summary>
    public Task<bool> RemoveOwnAsync(string trick, CancellationToken cancellation = default) => Do(() =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run("DELETE FROM trick_uses WHERE trick = $trick AND session_id IS NULL", ("$trick", trick));
        connection.Run("DELETE FROM trick_standings WHERE trick = $trick", ("$trick", trick));
        var removed = connection.Run("UPDATE own_tricks SET is_removed = 1 WHERE trick = $trick AND NOT is_removed", ("$trick", trick));
        connection.Run("DELETE FROM own_tricks WHERE trick = $trick AND is_removed AND NOT EXISTS (SELECT 1 FROM trick_uses WHERE trick = $trick)", ("$trick", trick));
        transaction.Commit();
        return removed > 0;
    });

    public Task<IReadOnlyDictionary<string, TrickStanding>> GetStandingsAsync(CancellationToken cancellation = default) => Do<IReadOnlyDictionary<string, TrickStanding>>(() =>
        connection.Rows("SELECT trick, standing FROM trick_standings", row => (Trick: row.GetString(0), Standing: (TrickStanding)row.GetInt32(1)))
            .ToDictionary(row => row.Trick, row => row.Standing, StringComparer.Ordinal));

    public Task SetStandingAsync(string trick, TrickStanding standing, CancellationToken cancellation = default) => Do(() =>
    {
        connection.Run("INSERT OR REPLACE INTO trick_standings (trick, standing) VALUES ($trick, $standing)", ("$trick", trick), ("$standing", (int)standing));
    });

    public Task<bool> IsSearchOverAsync(CancellationToken cancellation = default) => Do(() => connection.Number("SELECT is_over FROM formula_search") == 1);

    public Task SetSearchOverAsync(bool isOver, CancellationToken cancellation = default) => Do(() =>
    {
        connection.Run("INSERT OR REPLACE INTO formula_search (id, is_over) VALUES (1, $over)", ("$over", isOver));
    });

    /// <summary>One that she calls by a name of her own is hers from then on, as after an import.</summary>
    internal static void Insert(SqliteConnection connection, string? pumpId, string? sessionId, TrickUse use)
    {
        if (use.Name.Length > 0)
        {
            KeepOwn(connection, use.Trick, use.Name, replace: false);
        }

        connection.Run(
            "INSERT INTO trick_uses (pump_id, session_id, at_ms, trick) VALUES ($pump, $session, $at, $trick)",
            ("$pump", pumpId),
            ("$session", sessionId),
            ("$at", use.At.ToUnixTimeMilliseconds()),
            ("$trick", use.Trick));
    }

    private static void KeepOwn(SqliteConnection connection, string trick, string name, bool replace) => connection.Run(
        $"INSERT OR {(replace ? "REPLACE" : "IGNORE")} INTO own_tricks (trick, name, is_removed) VALUES ($trick, $name, 0)",
        ("$trick", trick),
        ("$name", name));

    private static TrickUse Read(SqliteDataReader row) => new(DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.GetString(1), row.GetString(2));

    private Task<bool> Do(Action work) => Do(() =>
    {
        work();
        return true;
    });

    private Task<T> Do<T>(Func<T> work) => Task.FromResult(SqliteFile.Guard(path, work));
}

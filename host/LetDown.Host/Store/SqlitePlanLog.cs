using LetDown.Host.Plans;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Changes of her plan in the store's own file.</summary>
internal sealed class SqlitePlanLog(SqliteConnection connection, string path) : IPlanLog
{
    public Task<IReadOnlyList<PlanChange>> ListAsync(bool isSimulated, CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<PlanChange>>(SqliteFile.Guard(path, () => connection.Rows(
        "SELECT at_ms, kind, item, before_value, after_value, target, limited_by, sessions, up_to_ms FROM plan_changes WHERE simulated = $simulated ORDER BY id",
        Read,
        ("$simulated", isSimulated))));

    public Task AddAsync(bool isSimulated, IReadOnlyList<PlanChange> changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        SqliteFile.Guard(path, () =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var change in changes)
            {
                Add(isSimulated, change);
            }

            transaction.Commit();
            return changes.Count;
        });
        return Task.CompletedTask;
    }

    private void Add(bool isSimulated, PlanChange change) => connection.Run(
        """
        INSERT INTO plan_changes (simulated, at_ms, kind, item, before_value, after_value, target, limited_by, sessions, up_to_ms)
        VALUES ($simulated, $at, $kind, $item, $before, $after, $target, $limit, $sessions, $upTo)
        """,
        ("$simulated", isSimulated),
        ("$at", change.At.ToUnixTimeMilliseconds()),
        ("$kind", (int)change.Kind),
        ("$item", change.Item is { } item ? (int)item : null),
        ("$before", change.Before),
        ("$after", change.After),
        ("$target", change.Target),
        ("$limit", (int)change.Limit),
        ("$sessions", change.Sessions),
        ("$upTo", change.UpTo?.ToUnixTimeMilliseconds()));

    private static PlanChange Read(SqliteDataReader row) => new()
    {
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
        Kind = (PlanChangeKind)row.GetInt32(1),
        Item = row.IsDBNull(2) ? null : (PlanItem)row.GetInt32(2),
        Before = row.GetDouble(3),
        After = row.GetDouble(4),
        Target = row.IsDBNull(5) ? null : row.GetDouble(5),
        Limit = (PlanLimit)row.GetInt32(6),
        Sessions = row.GetInt32(7),
        UpTo = row.IsDBNull(8) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
    };
}

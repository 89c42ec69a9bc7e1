using LetDown.Host.Diary;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Fridge and freezer in the store's own file.</summary>
internal sealed class SqliteMilkStock(SqliteConnection connection, string path) : IMilkStock
{
    public Task<IReadOnlyList<StoredMilk>> ListAsync(CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<StoredMilk>>(SqliteFile.Guard(path, () => connection.Rows(
        "SELECT id, label, grams, pumped_at_ms, place, placed_at_ms, is_thawed, pump_id, session_id FROM milk_stock ORDER BY id",
        Read)));

    public Task<StoredMilk?> AddAsync(StoredMilk milk, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(milk);
        return Task.FromResult(SqliteFile.Guard(path, () => Add(milk)));
    }

    public Task<bool> MoveAsync(StoredMilk moved, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return Run(
            "UPDATE milk_stock SET place = $place, placed_at_ms = $placed, is_thawed = $thawed WHERE id = $id",
            ("$place", (int)moved.Place),
            ("$placed", moved.PlacedAt.ToUnixTimeMilliseconds()),
            ("$thawed", moved.IsThawed),
            ("$id", moved.Id));
    }

    public Task<bool> TakeAsync(long id, double grams, CancellationToken cancellation = default) =>
        Run("UPDATE milk_stock SET grams = grams - $grams WHERE id = $id AND grams > $grams", ("$grams", grams), ("$id", id));

    public Task<bool> RemoveAsync(long id, CancellationToken cancellation = default) => Run("DELETE FROM milk_stock WHERE id = $id", ("$id", id));

    private StoredMilk? Add(StoredMilk milk)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var number = connection.Number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'milk_stock'), 0) + 1");
        var label = milk.Label.Length > 0 ? milk.Label : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var added = connection.Run(
            """
            INSERT INTO milk_stock (label, grams, pumped_at_ms, place, placed_at_ms, is_thawed, pump_id, session_id)
            VALUES ($label, $grams, $pumped, $place, $placed, $thawed, $pump, $session) ON CONFLICT (label) DO NOTHING
            """,
            ("$label", label),
            ("$grams", milk.Grams),
            ("$pumped", milk.PumpedAt.ToUnixTimeMilliseconds()),
            ("$place", (int)milk.Place),
            ("$placed", milk.PlacedAt.ToUnixTimeMilliseconds()),
            ("$thawed", milk.IsThawed),
            ("$pump", milk.PumpId),
            ("$session", milk.SessionId));
        if (added == 0)
        {
            return null;
        }

        var id = connection.Number("SELECT last_insert_rowid()");
        transaction.Commit();
        return milk with { Id = id, Label = label };
    }

    private Task<bool> Run(string sql, params (string Name, object? Value)[] values) => Task.FromResult(SqliteFile.Guard(path, () =>
    {
        var isDone = connection.Run(sql, values) > 0;
        // The log beside the file still has what was there.
        connection.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        return isDone;
    }));

    private static StoredMilk Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Label = row.GetString(1),
        Grams = row.IsDBNull(2) ? null : row.GetDouble(2),
        PumpedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        Place = (MilkPlace)row.GetInt32(4),
        PlacedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)),
        IsThawed = row.GetBoolean(6),
        PumpId = row.IsDBNull(7) ? null : row.GetString(7),
        SessionId = row.IsDBNull(8) ? null : row.GetString(8),
    };
}

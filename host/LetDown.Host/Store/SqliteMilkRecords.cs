using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Records of milk in the store's own file.</summary>
internal sealed class SqliteMilkRecords(SqliteConnection connection, string path) : IMilkRecords
{
    private const string Columns =
        "id, kind, started_at_ms, is_day_only, duration_ms, sides, first_side, nursed_left_ms, nursed_right_ms, grams_left, grams_right, grams_total, text, source, source_key";

    /// <summary>A line on a terminal need not move more often.</summary>
    private const int BetweenReports = 256;

    public Task<IReadOnlyList<MilkRecord>> ListAsync(DateTimeOffset? from = null, DateTimeOffset? until = null, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<MilkRecord>>(SqliteFile.Guard(path, () => connection.Rows(
            $"SELECT {Columns} FROM milk_records WHERE started_at_ms >= $from AND started_at_ms < $until ORDER BY started_at_ms, id",
            Read,
            ("$from", from?.ToUnixTimeMilliseconds() ?? long.MinValue),
            ("$until", until?.ToUnixTimeMilliseconds() ?? long.MaxValue))));

    public Task<MilkRecord?> GetAsync(long id, CancellationToken cancellation = default) =>
        Task.FromResult(SqliteFile.Guard(path, () => connection.Rows($"SELECT {Columns} FROM milk_records WHERE id = $id", Read, ("$id", id)).FirstOrDefault()));

    public Task<IReadOnlyList<MilkRecord>> AddAsync(IReadOnlyList<MilkRecord> records, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Task.FromResult<IReadOnlyList<MilkRecord>>(SqliteFile.Guard(path, () => Add(records, progress, cancellation)));
    }

    public Task<bool> DeleteAsync(long id, CancellationToken cancellation = default) => Task.FromResult(Delete("DELETE FROM milk_records WHERE id = $id", ("$id", id)) > 0);

    public Task<int> DeleteAllAsync(ImportFormat source, CancellationToken cancellation = default) =>
        Task.FromResult(Delete("DELETE FROM milk_records WHERE source = $source", ("$source", (int)source)));

    private int Delete(string sql, params (string Name, object? Value)[] values) => SqliteFile.Guard(path, () =>
    {
        var gone = connection.Run(sql, values);
        // The log beside the file still has what was there.
        connection.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        return gone;
    });

    private List<MilkRecord> Add(IReadOnlyList<MilkRecord> records, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var kept = new List<MilkRecord>(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Insert(records[i]) is { } id)
            {
                kept.Add(records[i] with { Id = id });
            }

            if ((i + 1) % BetweenReports == 0)
            {
                progress?.Report(i + 1);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        return kept;
    }

    /// <summary>Its number; null when it is kept already.</summary>
    private long? Insert(MilkRecord record)
    {
        var inserted = connection.Run(
            """
            INSERT INTO milk_records (kind, started_at_ms, is_day_only, duration_ms, sides, first_side, nursed_left_ms, nursed_right_ms, grams_left, grams_right, grams_total, text, source, source_key)
            VALUES ($kind, $at, $day, $duration, $sides, $first, $nursedLeft, $nursedRight, $left, $right, $total, $text, $source, $key)
            ON CONFLICT (source, source_key) DO NOTHING
            """,
            ("$kind", (int)record.Kind),
            ("$at", record.StartedAt.ToUnixTimeMilliseconds()),
            ("$day", record.IsDayOnly),
            ("$duration", Milliseconds(record.Duration)),
            ("$sides", (int)record.Sides),
            ("$first", (int)(record.FirstSide ?? Side.Unspecified)),
            ("$nursedLeft", Milliseconds(record.NursedLeft)),
            ("$nursedRight", Milliseconds(record.NursedRight)),
            ("$left", record.GramsLeft),
            ("$right", record.GramsRight),
            ("$total", record.GramsTotal),
            ("$text", record.Text),
            ("$source", (int?)record.Source),
            ("$key", record.Key));
        return inserted == 0 ? null : connection.Number("SELECT last_insert_rowid()");
    }

    private static MilkRecord Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Kind = (MilkKind)row.GetInt32(1),
        StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        IsDayOnly = row.GetBoolean(3),
        Duration = Length(row, 4),
        Sides = (MilkSides)row.GetInt32(5),
        FirstSide = row.GetInt32(6) is var first && first == (int)Side.Unspecified ? null : (Side)first,
        NursedLeft = Length(row, 7),
        NursedRight = Length(row, 8),
        GramsLeft = Number(row, 9),
        GramsRight = Number(row, 10),
        GramsTotal = Number(row, 11),
        Text = row.GetString(12),
        Source = row.IsDBNull(13) ? null : (ImportFormat)row.GetInt32(13),
        Key = row.IsDBNull(14) ? null : row.GetString(14),
    };

    private static long? Milliseconds(TimeSpan? length) => length is { } known ? (long)known.TotalMilliseconds : null;

    private static TimeSpan? Length(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : TimeSpan.FromMilliseconds(row.GetInt64(column));

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}

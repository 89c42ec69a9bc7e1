using CsCheck;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Tests.Host;

public sealed class MilkRecordTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 7, 10, 0, TimeSpan.Zero);

    private static readonly Gen<MilkRecord> AnyRecord = Gen.Select(
        Gen.Bool, Gen.Int[-100_000, 100_000], Gen.Int[0, 3], Gen.Int[0, 720], Gen.Double[0, 300], Gen.String, Gen.Int[0, 8]).Select((isNursing, minute, sides, length, grams, text, source) => new MilkRecord
        {
            Kind = isNursing ? MilkKind.Nursing : MilkKind.Pumped,
            StartedAt = Morning.AddMinutes(minute),
            IsDayOnly = length % 5 == 0,
            Duration = length == 0 ? null : TimeSpan.FromMinutes(length),
            Sides = (MilkSides)sides,
            FirstSide = sides == 3 ? Side.Right : null,
            NursedLeft = sides == 1 ? TimeSpan.FromSeconds(length) : null,
            NursedRight = sides == 2 ? TimeSpan.FromSeconds(length) : null,
            GramsLeft = sides == 1 ? grams : null,
            GramsRight = sides == 2 ? grams : null,
            GramsTotal = sides == 3 ? grams : null,
            Text = text.Replace("\0", "", StringComparison.Ordinal),
            Source = source == 0 ? null : (ImportFormat)source,
            Key = source == 0 ? null : $"k{minute}",
        });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_kept_is_there_as_it_was_when_the_store_is_opened_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        await AnyRecord.Array[0, 12].SampleAsync(async records =>
        {
            IReadOnlyList<MilkRecord> kept;
            using (var store = SqliteSessionStore.Open(path))
            {
                foreach (var old in await store.Records.ListAsync())
                {
                    await store.Records.DeleteAsync(old.Id);
                }

                kept = await store.Records.AddAsync(records);
            }

            using var again = SqliteSessionStore.Open(path);
            Assert.Equal(kept.OrderBy(record => record.StartedAt).ThenBy(record => record.Id), await again.Records.ListAsync());
            // A source and a key are of one record.
            Assert.Equal(records.Count(record => record.Source is null) + records.Where(record => record.Source is not null).DistinctBy(record => (record.Source, record.Key)).Count(), kept.Count);
        }, iter: 40, threads: 1);
    }

    [Fact]
    public async Task The_same_row_of_the_same_tracker_is_kept_once_even_by_two_consoles()
    {
        using var folder = new TemporaryFolder();
        using var one = SqliteSessionStore.Open(folder.File("store.db"));
        using var other = SqliteSessionStore.Open(folder.File("store.db"));
        var row = new MilkRecord { Kind = MilkKind.Pumped, StartedAt = Morning, GramsTotal = 60, Source = ImportFormat.Huckleberry, Key = "k" };
        Assert.Single(await one.Records.AddAsync([row], cancellation: Cancel));
        Assert.Empty(await other.Records.AddAsync([row with { GramsTotal = 61 }], cancellation: Cancel));
        Assert.Single(await other.Records.AddAsync([row with { Source = ImportFormat.NaraBaby }], cancellation: Cancel));
        Assert.Equal([60, 60], (await one.Records.ListAsync(cancellation: Cancel)).Select(record => record.Grams));
    }

    /// <summary>After how many records of ten thousand she gives up.</summary>
    [Theory]
    [InlineData(256)]
    [InlineData(5120)]
    [InlineData(9984)]
    public async Task Given_up_in_between_nothing_is_kept(int when)
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.Records.AddAsync([new() { Kind = MilkKind.Nursing, StartedAt = Morning }], cancellation: Cancel);
        using var enough = new CancellationTokenSource();
        var many = Enumerable.Range(0, 10_000).Select(minute => new MilkRecord { Kind = MilkKind.Nursing, StartedAt = Morning.AddMinutes(minute) }).ToList();
        var told = new Told(count =>
        {
            if (count == when)
            {
                enough.Cancel();
            }
        });
        await Assert.ThrowsAsync<OperationCanceledException>(() => store.Records.AddAsync(many, told, enough.Token));
        Assert.Single(await store.Records.ListAsync(cancellation: Cancel));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_from_the_file_and_its_number_is_not_given_again()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        var secret = (await store.Records.AddAsync([new() { Kind = MilkKind.Nursing, StartedAt = Morning, Text = "a secret of hers" }], cancellation: Cancel))[0];
        Assert.True(await store.Records.DeleteAsync(secret.Id, Cancel));
        Assert.False(await store.Records.DeleteAsync(secret.Id, Cancel));
        Assert.Null(await store.Records.GetAsync(secret.Id, Cancel));
        foreach (var file in Directory.GetFiles(folder.Path))
        {
            Assert.DoesNotContain("a secret of hers", await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, Cancel), StringComparison.Ordinal);
        }

        Assert.Equal("r2", (await store.Records.AddAsync([secret with { Id = 0 }], cancellation: Cancel))[0].Name);
    }

    [Fact]
    public async Task A_time_is_from_its_beginning_up_to_but_not_at_its_end()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.Records.AddAsync([.. Enumerable.Range(0, 4).Select(hour => new MilkRecord { Kind = MilkKind.Nursing, StartedAt = Morning.AddHours(hour) })], cancellation: Cancel);
        Assert.Equal([8, 9], (await store.Records.ListAsync(Morning.AddHours(1), Morning.AddHours(3), Cancel)).Select(record => record.StartedAt.Hour));
    }

    [Fact]
    public async Task A_store_from_before_there_were_records_gets_room_for_them()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        using (var store = SqliteSessionStore.Open(path))
        {
            await store.Diary.AddAsync("pump-1", "s", new() { At = Morning, Text = "kept" }, Cancel);
        }

        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            using var back = connection.CreateCommand();
            back.CommandText = """
                DROP TABLE milk_records; DROP TABLE milk_stock; DROP TABLE edits; DROP TABLE restored_sessions; DROP TABLE trick_uses; DROP TABLE own_tricks; DROP TABLE trick_standings;
                DROP TABLE formula_search; DROP TABLE plan_changes; ALTER TABLE notes DROP COLUMN comfort; PRAGMA user_version = 4
                """;
            await back.ExecuteNonQueryAsync(Cancel);
        }

        using var again = SqliteSessionStore.Open(path);
        Assert.Equal("kept", Assert.Single(await again.Diary.GetAsync("pump-1", "s", Cancel)).Text);
        Assert.Single(await again.Records.AddAsync([new() { Kind = MilkKind.Nursing, StartedAt = Morning }], cancellation: Cancel));
    }

    private sealed class Told(Action<int> what) : IProgress<int>
    {
        public void Report(int value) => what(value);
    }
}

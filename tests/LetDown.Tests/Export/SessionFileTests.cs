using System.Text;
using CsCheck;
using LetDown.Export.Json;
using LetDown.Host.Client;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Store;
using LetDown.Tests.Host;

namespace LetDown.Tests.Export;

/// <summary>What leaves one store as LetDown's own JSON is the same in another.</summary>
public sealed class SessionFileTests
{
    private static readonly JournalScript[] Scripts = [Journals.Evening(), Journals.Both(), Journals.Slow(), JournalScript.WholeSession("20261123-031200-abcd")];
    private static readonly string[] Tables = ["journal", "telemetry", "sessions", "notes", "trick_uses", "own_tricks", "edits"];
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_of_a_session_goes_round_trip()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        using var there = SqliteSessionStore.Open(folder.File("there.db"));
        var file = await ExportAsync(here);

        Assert.Equal(new(Scripts.Length, 0, 0), await there.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(file), Cancel), keep: true, Cancel));

        Assert.Equal(Dump(folder.File("here.db")), Dump(folder.File("there.db")));
        Assert.Equal(file, await ExportAsync(there));
    }

    [Fact]
    public async Task What_is_there_or_was_deleted_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        var file = await ExportAsync(here);
        var first = (await here.ListAsync(cancellation: Cancel))[0];
        await here.EditAsync(first.PumpId, first.Id, _ => [new(Now, EditedValue.GramsLeft, 1, 2)], Cancel);
        var other = (await here.ListAsync(cancellation: Cancel))[1];
        await here.DeleteAsync(other.PumpId, other.Id, Cancel);
        var before = Dump(folder.File("here.db"));

        Assert.Equal(new(0, Scripts.Length - 1, 1), await here.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(file), Cancel), keep: true, Cancel));

        Assert.Equal(before, Dump(folder.File("here.db")));
    }

    [Fact]
    public async Task To_try_keeps_nothing()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        using var there = SqliteSessionStore.Open(folder.File("there.db"));
        Assert.Equal(Scripts.Length, (await there.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(await ExportAsync(here)), Cancel), keep: false, Cancel)).Restored);
        Assert.Empty(await there.ListAsync(cancellation: Cancel));
        Assert.Equal(Dump(folder.File("there.db")), Dump(folder.File("empty.db")));
    }

    /// <summary>The pump has the same sessions in its journal, and more.</summary>
    [Fact]
    public async Task A_pump_that_is_seen_later_doubles_nothing()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        using var there = SqliteSessionStore.Open(folder.File("there.db"));
        await there.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(await ExportAsync(here)), Cancel), keep: true, Cancel);
        var restored = Dump(folder.File("there.db"));

        var pump = new JournalScript().Session("20261123-031200-abcd").Telemetry(1, [1, 2], [3, 4]).Session("20261126-031200-eeee");
        await new JournalCatchUp(new RecordedJournal(pump.Entries, "pump-3"), there).RunAsync(Cancel);

        Assert.Equal(Scripts.Length + 1, (await there.ListAsync(cancellation: Cancel)).Count);
        foreach (var row in restored.Where(row => !row.StartsWith("pumps", StringComparison.Ordinal)))
        {
            Assert.Contains(row, Dump(folder.File("there.db")));
        }
    }

    /// <summary>Measured until the end, and a last second that came in after the session had been packed.</summary>
    [Fact]
    public async Task What_came_after_a_session_was_packed_is_exported_too()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("here.db"));
        var script = JournalScript.WholeSession("a").Telemetry(599, [1, 2], [3, 4]);
        await store.AppendAsync("pump-1", [.. script.Entries.SkipLast(1)], Cancel);
        var before = await store.GetTelemetryAsync("pump-1", "a", Cancel);
        await store.AppendAsync("pump-1", [script.Entries[^1]], Cancel);

        var record = await store.GetRecordAsync("pump-1", "a", Cancel);

        Assert.True(LetDown.Host.Telemetry.TelemetryPacking.TryUnpack(record!.Measurements!, out var exported));
        Assert.Equal(before.Count + 1, exported.Count);
    }

    [Theory]
    [InlineData("", "This is no file of sessions that letdown exported.", 1)]
    [InlineData("{}", "This is no file of sessions that letdown exported.", 1)]
    [InlineData("[\n{}]", "It cannot be read at $[0].", 2)]
    [InlineData("[\n{\"format\":\"letdown-session\",\"version\":2,\"pumpId\":\"p\",\"sessionId\":\"s\"}]", "Session 1: It was exported by a newer letdown. Update letdown first.", 2)]
    [InlineData("[\n{\"format\":\"other\",\"version\":1,\"pumpId\":\"p\",\"sessionId\":\"s\"}]", "Session 1: It is no session that letdown exported.", 2)]
    [InlineData("[\nnull]", "Session 1: It is empty.", 2)]
    [InlineData("[\n{\"format\":\"letdown-session\",\"version\":1,\"pumpId\":\"p\",\"sessionId\":\"s\",\n\"events\":[{\"sequence\":1,\"event\":{\"round\":\"x\"}}]}]", "An event cannot be read.", 3)]
    public async Task A_file_that_is_none_is_told_with_its_place(string text, string says, int line)
    {
        var failure = await Assert.ThrowsAsync<ImportException>(async () => await SessionFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancel).ToListAsync(Cancel));
        Assert.Equal((says, line), (failure.Message, failure.Line));
    }

    [Fact]
    public async Task What_was_exported_without_amounts_cannot_come_back()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        using var veiled = new LetDown.Host.Volumes.VeiledStore(SqliteSessionStore.Open(folder.File("here.db")));
        var file = await ExportAsync(veiled);
        using var there = SqliteSessionStore.Open(folder.File("there.db"));
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => there.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(file), Cancel), keep: true, Cancel));
        Assert.Contains("exported while amounts were hidden", failure.Message, StringComparison.Ordinal);
        Assert.Empty(await there.ListAsync(cancellation: Cancel));
    }

    /// <summary>A byte changed, left out or put in, anywhere: it is taken whole, or not at all and with a reason.</summary>
    [Fact]
    public async Task A_damaged_file_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var here = await FilledAsync(folder.File("here.db"));
        var file = await ExportAsync(here);
        var empty = Dump(folder.File("empty.db"));
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, 2]).Sample(
            damage =>
            {
                using var place = new TemporaryFolder();
                using var there = SqliteSessionStore.Open(place.File("there.db"));
                var report = TryRestore(there, Damaged(file, damage));
                Assert.Equal(report is null, Dump(place.File("there.db")).SequenceEqual(empty));
                foreach (var session in there.ListAsync(cancellation: Cancel).GetAwaiter().GetResult())
                {
                    Assert.NotNull(there.GetAsync(session.PumpId, session.Id, Cancel).GetAwaiter().GetResult());
                }
            },
            iter: 200,
            threads: 1);
    }

    private static RestoreReport? TryRestore(SqliteSessionStore store, byte[] file)
    {
        try
        {
            return store.RestoreAsync(SessionFile.ReadAsync(new MemoryStream(file), Cancel), keep: true, Cancel).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is ImportException or InvalidDataException)
        {
            Assert.NotEmpty(failure.Message);
            return null;
        }
    }

    private static byte[] Damaged(byte[] file, (int At, byte To, int How) damage) => damage.How switch
    {
        0 => [.. file[..damage.At], damage.To, .. file[(damage.At + 1)..]],
        1 => file[..damage.At],
        _ => [.. file[..damage.At], damage.To, .. file[damage.At..]],
    };

    private static async Task<SqliteSessionStore> FilledAsync(string path)
    {
        var store = SqliteSessionStore.Open(path);
        for (var i = 0; i < Scripts.Length; i++)
        {
            await store.AppendAsync($"pump-{i}", Scripts[i].Entries, Cancel);
        }

        var sessions = await store.ListAsync(cancellation: Cancel);
        await store.Diary.AddAsync(sessions[0].PumpId, sessions[0].Id, new() { At = Now, IsBefore = true, Tags = NoteTags.Tired | NoteTags.Ill, Text = "“warm” bath,\nthen ☕" }, Cancel);
        await store.Diary.AddAsync(sessions[0].PumpId, sessions[0].Id, new() { At = Now, Comfort = 4 }, Cancel);
        await store.Tricks.AddAsync(sessions[0].PumpId, sessions[0].Id, [new(Now, "warm"), new(Now.AddSeconds(1), "herb-tea", "Herb “tea”")], Cancel);
        await store.EditAsync(sessions[1].PumpId, sessions[1].Id, now => [new(Now, EditedValue.GramsRight, now.Grams.Right, 0.1 + 0.2), new(Now, EditedValue.StartedAt, SessionEdit.Of(now, EditedValue.StartedAt), 1e12)], Cancel);
        return store;
    }

    private static async Task<byte[]> ExportAsync(ISessionStore store)
    {
        using var file = new MemoryStream();
        await SessionFile.WriteAsync(file, RecordsAsync(store), Cancel);
        return file.ToArray();
    }

    private static async IAsyncEnumerable<(SessionRecord Record, System.Text.Json.Nodes.JsonNode? Summary)> RecordsAsync(ISessionStore store)
    {
        foreach (var session in (await store.ListAsync(cancellation: Cancel)).OrderBy(session => session.PumpId, StringComparer.Ordinal))
        {
            yield return ((await store.GetRecordAsync(session.PumpId, session.Id, Cancel))!, null);
        }
    }

    /// <summary>Every row of every table that says something of sessions, but where a pump's journal was read to.</summary>
    private static List<string> Dump(string path)
    {
        SqliteSessionStore.Open(path).Dispose();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return [.. Tables.SelectMany(table => Rows(connection, table)).Order(StringComparer.Ordinal)];
    }

    private static List<string> Rows(Microsoft.Data.Sqlite.SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A table's name out of this test.
        command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "id")
                .Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : FormattableString.Invariant($"{reader.GetValue(i)}"));
            rows.Add($"{table}: {string.Join('|', fields)}");
        }

        return rows;
    }
}

using CsCheck;
using LetDown.Host.Client;
using LetDown.Host.Store;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class CatchUpTests
{
    private static readonly IReadOnlyList<JournalEntry> Journal = new JournalScript().Session("aaaa").Session("bbbb").Entries;

    /// <summary>Measurements are packed together when their session has ended.</summary>
    private static int Events => Journal.Count(entry => entry.Event is not null);

    [Fact]
    public async Task Takes_everything_once_and_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        var catchUp = new JournalCatchUp(new RecordedJournal(Journal), store, batchSize: 5);

        var first = await catchUp.RunAsync(TestContext.Current.CancellationToken);
        var second = await catchUp.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Journal.Count, first.NewEntries);
        Assert.Equal(0, second.NewEntries);
        Assert.Equal(2, (await store.ListAsync(cancellation: TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public void Is_exactly_once_under_any_batches_breaks_and_restarts() => Gen.Select(Gen.Int[1, 9], Gen.Int[0, 12].List[0, 6]).Sample(
        (batchSize, breaks) =>
        {
            using var folder = new TemporaryFolder();
            foreach (var after in breaks)
            {
                Interrupted(folder.File("store.db"), batchSize, after);
            }

            using var store = SqliteSessionStore.Open(folder.File("store.db"));
            new JournalCatchUp(new RecordedJournal(Journal), store, batchSize).RunAsync().GetAwaiter().GetResult();
            return HoldsWhatThePumpWrote(store);
        },
        iter: 60);

    [Fact]
    public void Repeated_and_overlapping_batches_change_nothing() => Gen.Select(Gen.Int[0, Journal.Count - 1], Gen.Int[1, 12]).List[1, 12].Sample(
        slices =>
        {
            using var folder = new TemporaryFolder();
            using var store = SqliteSessionStore.Open(folder.File("store.db"));
            foreach (var (start, length) in slices)
            {
                // Anything that begins at or before the end of the store is fine, however often it comes.
                var from = Math.Min(start, (int)store.GetPositionAsync("pump-1").Result);
                store.AppendAsync("pump-1", [.. Journal.Skip(from).Take(length)]).GetAwaiter().GetResult();
            }

            store.AppendAsync("pump-1", Journal).GetAwaiter().GetResult();
            return HoldsWhatThePumpWrote(store);
        },
        iter: 60);

    [Fact]
    public async Task A_gap_keeps_nothing_of_its_batch()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.AppendAsync("pump-1", [.. Journal.Take(3)], TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<JournalGapException>(() =>
            store.AppendAsync("pump-1", [Journal[3], Journal[5]], TestContext.Current.CancellationToken));

        Assert.Equal(3UL, await store.GetPositionAsync("pump-1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_gap_that_the_pump_tells_of_is_passed_over_once()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        IReadOnlyList<JournalEntry> journal = [.. Journal.Take(3), Gone(4, 9), .. Journal.Skip(9)];
        var pump = new RecordedJournal(journal);
        var report = await new JournalCatchUp(pump, store, batchSize: 4).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((Journal.Count - 6, (ulong)Journal.Count, (ulong)Journal.Count), (report.NewEntries, report.Position, pump.Acknowledged));
        Assert.Equal(0, (await new JournalCatchUp(pump, store).RunAsync(TestContext.Current.CancellationToken)).NewEntries);
    }

    [Fact]
    public async Task What_was_deleted_here_does_not_come_back_and_goes_from_the_pump_when_it_is_seen_and_can()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        var pump = new RecordedJournal(Journal) { Running = "bbbb" };
        await new JournalCatchUp(new RecordedJournal([.. Journal.Take(2)]), store).RunAsync(TestContext.Current.CancellationToken);
        Assert.True(await store.DeleteAsync("pump-1", "aaaa", TestContext.Current.CancellationToken));
        Assert.False(await store.DeleteAsync("pump-1", "bbbb", TestContext.Current.CancellationToken));
        await new JournalCatchUp(pump, store).RunAsync(TestContext.Current.CancellationToken);
        await new JournalCatchUp(pump, store).RunAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await store.ListAsync(cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(0, (await store.GetStateAsync(TestContext.Current.CancellationToken)).Entries);
        Assert.Equal(["aaaa", "bbbb", "bbbb"], pump.Forgotten); // each until the pump has done it
        Assert.Equal((ulong)Journal.Count, await store.GetPositionAsync("pump-1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_deleted_session_is_gone_from_every_file_of_the_store()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await new JournalCatchUp(new RecordedJournal(Journal), store).RunAsync(TestContext.Current.CancellationToken);
        Assert.True(await store.DeleteAsync("pump-1", "aaaa", TestContext.Current.CancellationToken));

        var bytes = Directory.GetFiles(folder.File("."), "store.db*").SelectMany(Bytes).ToArray();
        Assert.Equal(1, Count(bytes, "aaaa")); // its name, so that it does not come back
        Assert.True(Count(bytes, "bbbb") > 1);
    }

    [Fact]
    public async Task Pumps_do_not_mix()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await new JournalCatchUp(new RecordedJournal(Journal, "pump-1"), store).RunAsync(TestContext.Current.CancellationToken);
        await new JournalCatchUp(new RecordedJournal(Journal, "pump-2"), store).RunAsync(TestContext.Current.CancellationToken);

        var state = await store.GetStateAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, 4, 2L * Events), (state.Pumps, state.Sessions, state.Entries));
    }

    [Fact]
    public async Task Says_when_the_pump_has_less_than_the_store()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await new JournalCatchUp(new RecordedJournal(Journal), store).RunAsync(TestContext.Current.CancellationToken);

        var report = await new JournalCatchUp(new RecordedJournal([.. Journal.Take(4)]), store).RunAsync(TestContext.Current.CancellationToken);

        Assert.True(report.JournalWentBack);
    }

    private static void Interrupted(string path, int batchSize, int breaksAfter)
    {
        using var store = SqliteSessionStore.Open(path);
        var journal = new RecordedJournal(Journal) { BreaksAfter = breaksAfter };
        try
        {
            new JournalCatchUp(journal, store, batchSize).RunAsync().GetAwaiter().GetResult();
        }
        catch (PumpUnreachableException)
        {
            // That is what a broken line looks like; the next catch-up goes on from here.
        }
    }

    private static bool HoldsWhatThePumpWrote(SqliteSessionStore store)
    {
        var state = store.GetStateAsync().Result;
        var sessions = store.ListAsync().Result;
        // WholeSession: 40 g left, 25 g right, three let-downs.
        return state.Entries == Events && sessions.Count == 2
            && sessions.All(session => session is { LetDowns: 3, Grams.Left: 40, Grams.Right: 25 })
            && store.GetTelemetryAsync("pump-1", "bbbb").Result.Count > 0;
    }

    private static JournalEntry Gone(ulong from, ulong until) => new() { Sequence = until, Removed = new() { FromSequence = from } };

    private static byte[] Bytes(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static int Count(byte[] bytes, string text)
    {
        var (found, at) = (0, 0);
        for (int next; (next = bytes.AsSpan(at).IndexOf(System.Text.Encoding.UTF8.GetBytes(text))) >= 0; at += next + 1)
        {
            found++;
        }

        return found;
    }
}

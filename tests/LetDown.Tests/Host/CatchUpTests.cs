using CsCheck;
using LetDown.Host.Client;
using LetDown.Host.Store;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class CatchUpTests
{
    private static readonly IReadOnlyList<JournalEntry> Journal = new JournalScript().Session("aaaa").Session("bbbb").Entries;

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
    public async Task Pumps_do_not_mix()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await new JournalCatchUp(new RecordedJournal(Journal, "pump-1"), store).RunAsync(TestContext.Current.CancellationToken);
        await new JournalCatchUp(new RecordedJournal(Journal, "pump-2"), store).RunAsync(TestContext.Current.CancellationToken);

        var state = await store.GetStateAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, 4, 2L * Journal.Count), (state.Pumps, state.Sessions, state.Entries));
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
        return state.Entries == Journal.Count && sessions.Count == 2
            && sessions.All(session => session is { LetDowns: 3, Grams.Left: 40, Grams.Right: 25 })
            && store.GetTelemetryAsync("pump-1", "bbbb").Result.Count == 2;
    }
}

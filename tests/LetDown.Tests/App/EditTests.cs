using CsCheck;
using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class EditTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_she_corrects_counts_and_what_was_before_is_kept()
    {
        await using var bench = await WithSessionAsync();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "edit", "last", "--left", "60ml", "--began", "03:02"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "edit", "last", "--left", "45g"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "edit", "last", "--left", "45g"));
        foreach (var line in (string[])["sessions show last", "sessions", "day", "sessions show last --json"])
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
        }

        Golden.Matches("session-edited", bench.Printed);
    }

    [Fact]
    public async Task It_can_go_back_to_what_was_measured_and_that_is_kept_too()
    {
        await using var bench = await WithSessionAsync();
        await bench.RunAsync("sessions", "edit", "last", "--left", "1g", "--right", "0g");
        await bench.RunAsync("sessions", "edit", "last", "--left", "2g");
        await bench.RunAsync("sessions", "edit", "last", "--as-measured");
        using var store = SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        var session = await store.GetAsync("pump-1", "20261124-031200-5e55", Cancel);
        Assert.Equal((40, 25, 5), (session!.Grams.Left, session.Grams.Right, session.Edits.Count));
        Assert.EndsWith("from 2.0 g to 40.0 g (24 Nov 04:30).\nYou changed the milk of the right breast from 0.0 g to 25.0 g (24 Nov 04:30).\n", bench.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sessions edit last", "Say what to correct: --left, --right or --began.")]
    [InlineData("sessions edit last --left 5g --as-measured", "--as-measured stands alone.")]
    [InlineData("sessions edit last --left 5", "--left wants an amount such as 35g, 35ml or 1.5oz.")]
    [InlineData("sessions edit last --left 2001g", "Milk of one breast is 0 to 2000 g.")]
    [InlineData("sessions edit last --began 25:00", "--began wants a time: 07:10, “yesterday 22:15”, “2026-11-24 07:10”, or 20m for 20 minutes ago.")]
    [InlineData("sessions edit last --began 2099-01-01T00:00", "--began says what is still to come.")]
    public async Task What_cannot_be_is_said_and_changes_nothing(string line, string says)
    {
        await using var bench = await WithSessionAsync();
        Assert.Equal(ExitCode.Usage, await bench.RunAsync(line.Split(' ')));
        Assert.StartsWith(says, bench.Complained, StringComparison.Ordinal);
        await bench.RunAsync("sessions", "show", "last", "--json");
        Assert.Contains("\"edits\": []", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_of_a_hidden_amount_tells_none()
    {
        await using var bench = await WithSessionAsync();
        await bench.RunAsync("sessions", "edit", "last", "--left", "45g", "--volumes", "hide");
        Assert.Equal("You changed the milk of the left breast (24 Nov 04:30).\n", bench.Printed);
    }

    /// <summary>Corrections that come before the rest of a session does stay above it.</summary>
    [Fact]
    public void The_last_correction_counts_whatever_came_before() => Gen.Select(Gen.Bool, Gen.Double[0, 2000]).List[1, 12].Sample(edits =>
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        store.AppendAsync("pump-1", JournalScript.WholeSession("a").Entries, Cancel).GetAwaiter().GetResult();
        foreach (var (isLeft, grams) in edits)
        {
            var what = isLeft ? EditedValue.GramsLeft : EditedValue.GramsRight;
            store.EditAsync("pump-1", "a", now => [new(default, what, SessionEdit.Of(now, what), grams)], Cancel).GetAwaiter().GetResult();
        }

        var session = store.GetAsync("pump-1", "a", Cancel).GetAwaiter().GetResult()!;
        var summary = store.ListAsync(cancellation: Cancel).GetAwaiter().GetResult()[0];
        Assert.Equal(edits.LastOrDefault(edit => edit.Item1, (true, 40)).Item2, session.Grams.Left);
        Assert.Equal(edits.LastOrDefault(edit => !edit.Item1, (false, 25)).Item2, session.Grams.Right);
        Assert.Equal(session.Grams, summary.Grams);
        Assert.Equal(edits.Count, session.Edits.Count);
        foreach (var what in (EditedValue[])[EditedValue.GramsLeft, EditedValue.GramsRight])
        {
            var chain = session.Edits.Where(edit => edit.What == what).ToList();
            Assert.All(chain.Zip(chain.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }
    }, iter: 20);

    [Fact]
    public async Task A_store_keeps_nothing_that_cannot_be()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.AppendAsync("pump-1", JournalScript.WholeSession("a").Entries, Cancel);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.EditAsync("pump-1", "a", _ => [new(default, EditedValue.GramsLeft, 0, 1), new(default, EditedValue.GramsLeft, 1, -1)], Cancel));
        Assert.Empty((await store.GetAsync("pump-1", "a", Cancel))!.Edits);
        Assert.False(await store.EditAsync("pump-1", "b", _ => [new(default, EditedValue.GramsLeft, 0, 1)], Cancel));
    }

    private static async Task<ConsoleBench> WithSessionAsync()
    {
        var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        return bench;
    }
}

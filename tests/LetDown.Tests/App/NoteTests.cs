using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class NoteTests
{
    /// <summary>Sessions of JournalScript begin then.</summary>
    private static readonly DateTimeOffset Began = new(2026, 11, 24, 3, 12, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_she_notes_is_shown_with_the_session()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "note", "last", "--before", "--tired", "--stressed"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "note", "5e55", "  slept at once  ", "--relaxed"));
        Assert.Equal(
            "Noted for the session of 24 Nov 03:12: tired, stressed.\nNoted for the session of 24 Nov 03:12: relaxed. “slept at once”\n",
            bench.Printed);

        await bench.RunAsync("sessions", "show", "last");
        Golden.Matches("session-notes", bench.Printed);
        await using var json = new ConsoleBench();
        json.Environment["LETDOWN_STORE"] = Path.Combine(bench.Folder, "store.db");
        await json.RunAsync("sessions", "show", "last", "--json");
        Assert.Contains("\"tags\": [\n        \"tired\",\n        \"stressed\"\n      ]", json.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_comfortable_it_was_is_a_mark()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "note", "last", "--comfort", "4", "--relaxed"));
        Assert.Equal("Noted for the session of 24 Nov 03:12: relaxed. comfort 4 of 5.\n", bench.Printed);
        using var store = SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        Assert.Equal(4, Assert.Single(await store.Diary.GetAsync("pump-1", "20261124-031200-5e55", Cancel)).Comfort);
    }

    [Theory]
    [InlineData("sessions note last --comfort 0")]
    [InlineData("sessions note last --comfort 6")]
    [InlineData("sessions note last --comfort good")]
    [InlineData("sessions note last --before --comfort 3")]
    [InlineData("sessions note next --comfort 3")]
    public async Task Another_mark_is_none(string line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        Assert.Equal(ExitCode.Usage, await bench.RunAsync(line.Split(' ')));
    }

    [Fact]
    public async Task A_note_for_the_next_session_waits_for_it()
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "note", "next", "--sleepy"));
        Assert.Equal("Noted for your next session, if it begins within 2 hours: sleepy.\n", bench.Printed);
    }

    /// <summary>Minutes from the note to the first session; there is another an hour later.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    [InlineData(-1, false)]
    public async Task It_goes_to_the_first_session_that_begins_within_two_hours_after_it(int minutes, bool isTaken)
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.AppendAsync("pump-1", JournalScript.WholeSession("first").Entries, Cancel);
        await store.Diary.AddAsync(null, null, new() { At = Began.AddMinutes(-minutes), IsBefore = true, Tags = NoteTags.Tired }, Cancel);
        Assert.Equal(isTaken ? 1 : 0, (await store.Diary.GetAsync("pump-1", "first", Cancel)).Count);

        // Once taken, it stays where it is.
        Assert.Equal(isTaken ? 1 : 0, (await store.Diary.GetAsync("pump-1", "first", Cancel)).Count);
    }

    [Fact]
    public async Task Notes_go_with_a_session_that_is_deleted()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.AppendAsync("pump-1", JournalScript.WholeSession("gone").Entries, Cancel);
        await store.Diary.AddAsync("pump-1", "gone", new() { At = Began, Text = "a secret of hers" }, Cancel);
        await store.DeleteAsync("pump-1", "gone", Cancel);
        Assert.Empty(await store.Diary.GetAsync("pump-1", "gone", Cancel));
        Assert.DoesNotContain("a secret of hers", await File.ReadAllTextAsync(folder.File("store.db"), System.Text.Encoding.Latin1, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_the_first_version_is_brought_up_to_date_with_all_that_was_in_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        OldStore.Write(path, JournalScript.WholeSession().Entries);
        using var store = SqliteSessionStore.Open(path);
        var session = Assert.Single(await store.ListAsync(cancellation: Cancel));
        // WholeSession: first let-down 90 s after stimulation, 40 g left; both breasts.
        Assert.Equal((40, 90), (session.Grams.Left, session.FirstLetDown!.Value.TotalSeconds));
        Assert.True(session.LeftPumped > session.RightPumped && session.RightPumped > TimeSpan.Zero);
        Assert.Equal((ulong)JournalScript.WholeSession().Entries.Count, await store.GetPositionAsync("pump-1", Cancel));
        Assert.Equal(9, (await store.GetTelemetryAsync("pump-1", session.Id, Cancel)).Sum(chunk => chunk.FlowLeft.Deltas.Count));
    }
}

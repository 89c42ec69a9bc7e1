using LetDown.App;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>A terminal of 120 columns: nothing is wider, and nothing falls apart because there is more room.</summary>
public sealed class WideTests
{
    private const int Width = 120;

    [Theory]
    [InlineData("sessions", "sessions")]
    [InlineData("sessions-page", "sessions --last 1 --page 2")]
    [InlineData("session", "sessions show e7e1")]
    [InlineData("session-both", "sessions show b074")]
    [InlineData("session-slow", "sessions show 510e")]
    [InlineData("explain-evening", "sessions explain e7e1")]
    [InlineData("explain-both", "sessions explain b074")]
    [InlineData("explain-slow", "sessions explain 510e")]
    [InlineData("day", "day")]
    [InlineData("day-empty", "day 2026-11-01")]
    [InlineData("week", "week")]
    [InlineData("trend", "trend --days 3")]
    [InlineData("program-list", "program")]
    [InlineData("program-power", "program show power")]
    [InlineData("doctor", "doctor")]
    public async Task Screens_read_well(string golden, string line)
    {
        await using var bench = new ConsoleBench();
        bench.Out.Profile.Width = Width;
        var pump = await bench.PumpAsync();
        pump.Journal = Together(Journals.Evening(), Journals.Both(), Journals.Slow());

        await bench.RunAsync(line.Split(' '));

        Golden.Matches($"{golden}-120", ScreensTests.WithoutVersions(bench.Printed));
        Assert.All(bench.Printed.Split('\n'), row => Assert.InRange(row.Length, 0, Width));
    }

    [Fact]
    public async Task A_session_with_notes_and_corrections()
    {
        await using var bench = new ConsoleBench();
        bench.Out.Profile.Width = Width;
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        await bench.RunAsync("sessions", "note", "last", "--tired", "--stressed", "woke up twice, then a warm bath and the sound of rain; it was the fourth night in a row without much sleep");
        await bench.RunAsync("sessions", "edit", "last", "--left", "45g", "--began", "03:02");
        await bench.RunAsync("sessions", "show", "last");
        await bench.RunAsync("sessions", "explain", "last");
        Golden.Matches("session-edited-120", bench.Printed);
    }

    /// <summary>As one pump's journal has them, one after the other.</summary>
    private static List<LetDown.Protocol.V1.JournalEntry> Together(params JournalScript[] scripts)
    {
        var entries = scripts.SelectMany(script => script.Entries).Select(entry => entry.Clone()).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].Sequence = (ulong)i + 1;
        }

        return entries;
    }
}

using CsCheck;
using LetDown.App;
using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class TrendTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("day", "day")]
    [InlineData("day-empty", "day yesterday")]
    [InlineData("week", "week")]
    [InlineData("trend", "trend --days 3")]
    [InlineData("trend-json", "trend --days 2 --json")]
    [InlineData("trend-empty", "trend --days 1 --store EMPTY")]
    public async Task Days_are_shown_with_what_they_came_to(string golden, string line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = line.Contains("EMPTY", StringComparison.Ordinal) ? [] : new JournalScript().Session("20261124-031200-5e55").Session("20261124-041200-6e66").Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Replace("EMPTY", Path.Combine(bench.Folder, "empty.db"), StringComparison.Ordinal).Split(' ')));
        Golden.Matches(golden, bench.Printed);
    }

    [Theory]
    [InlineData("sessions plot last --out")]
    [InlineData("trend --out")]
    public async Task Pictures_are_drawn_into_a_file_of_hers_or_to_standard_output(string line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        var file = Path.Combine(bench.Folder, "picture.png");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync([.. line.Split(' '), file]));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync([.. line.Split(' '), "-"]));

        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G'];
        Assert.Equal(png, File.ReadAllBytes(file)[..4]);
        Assert.Equal(png, bench.Bytes.ToArray()[..4]);
        Assert.Equal("Drawn: /tmp/x/picture.png\n", bench.Printed);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StorePlace.FileMode);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_written_is_said_so()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("sessions", "plot", "last", "--out", "/proc/picture.png"));
        Assert.StartsWith("/proc/picture.png cannot be written", bench.Complained, StringComparison.Ordinal);
    }

    /// <summary>Hours after a noon, and grams.</summary>
    [Fact]
    public void Days_add_up_to_what_there_was_and_each_day_has_its_own() => Gen.Select(Gen.Int[-100, 100], Gen.Int[0, 90]).List[0, 40].Sample(sessions =>
    {
        var all = sessions.ConvertAll(session => new SessionSummary
        {
            Id = "a",
            PumpId = "p",
            StartedAt = Noon.AddHours(session.Item1),
            Grams = new(session.Item2, 1),
            FirstLetDown = session.Item2 == 0 ? null : TimeSpan.FromSeconds(session.Item2),
        });
        var days = DayFigures.Of(all, [], new(2026, 11, 16), new(2026, 11, 24), TimeZoneInfo.Utc);
        Assert.Equal(Enumerable.Range(16, 9), days.Select(day => day.Day.Day));
        Assert.Equal(all.Count, days.Sum(day => day.Sessions));
        Assert.Equal(all.Sum(session => session.Grams.Left), days.Sum(day => day.Grams.Left), 6);
        var together = DayFigures.Together(all, []);
        Assert.Equal((all.Count, all.Sum(session => session.Grams.Left)), (together.Sessions, together.Grams.Left));
        Assert.Equal(all.Exists(session => session.FirstLetDown is not null), together.FirstLetDown is not null);
    });

    [Theory]
    [InlineData("▁▄█", 1.0, 50.0, 100.0)]
    [InlineData("█ █", 3.0, null, 3.0)]
    [InlineData("  ", 0.0, null)]
    public void A_sparkline_shows_the_most_full_and_what_is_not_known_not_at_all(string marks, params double?[] values) =>
        Assert.Equal(marks, TrendScreen.Sparkline(values, unicode: true));
}

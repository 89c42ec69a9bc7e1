using CsCheck;
using LetDown.App;
using LetDown.App.CommandLine;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>What happened away from the pump: written down, shown beside the sessions, never added to what a pump weighed.</summary>
public sealed class AwayTests
{
    private static readonly string[][] Lines =
    [
        ["add", "nursing", "--minutes", "15", "--side", "left", "--note", "fell asleep at once, and then woke up again when she was put down into her bed"],
        ["add", "nursing", "--at", "yesterday 22:15", "--side", "both", "--minutes", "20"],
        ["add", "pumped", "--at", "2h", "--minutes", "12", "--side", "right", "--amount", "60ml"],
        ["add", "pumped", "--at", "2026-11-22 09:00", "--amount", "2oz"],
    ];

    [Fact]
    public async Task What_is_added_is_said_back()
    {
        await using var bench = new ConsoleBench();
        foreach (var line in Lines)
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line));
        }

        Golden.Matches("add", bench.Printed);
    }

    [Theory]
    [InlineData("records", "records")]
    [InlineData("records-json", "records --json")]
    [InlineData("away-day", "day")]
    [InlineData("away-day-only", "day yesterday")]
    [InlineData("away-day-json", "day --json")]
    [InlineData("away-week", "week")]
    [InlineData("away-trend", "trend --days 3")]
    [InlineData("hidden-records", "records --volumes hide")]
    [InlineData("hidden-away-day", "day --volumes hide")]
    [InlineData("hidden-away-week", "week --volumes hide")]
    public async Task It_is_shown(string golden, string line)
    {
        foreach (var width in line.Contains("json", StringComparison.Ordinal) ? (int[])[80] : [80, 120])
        {
            await using var bench = await WithAsync();
            bench.Out.Profile.Width = width;
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
            Assert.All(bench.Out.Lines, row => Assert.True(row.Length <= width || line.Contains("json", StringComparison.Ordinal), row));
            Golden.Matches(width == 80 ? golden : $"{golden}-{width}", bench.Printed);
        }
    }

    [Fact]
    public async Task A_picture_of_days_with_milk_from_elsewhere_is_drawn()
    {
        await using var bench = await WithAsync();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("trend", "--days", "7", "--out", "-"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bench.Bytes.ToArray()[..4]);
    }

    [Fact]
    public async Task A_record_is_deleted_after_asking()
    {
        await using var bench = await WithAsync();
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("records", "delete", "r9"));
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("records", "delete", "5e55"));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("records", "delete", "r1"));
        bench.Answers.Enqueue("no");
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("records", "delete", "r1"));
        bench.Answers.Enqueue("yes");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("records", "delete", "r1"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("records", "delete", "r2", "--yes"));
        Assert.Equal("Deleted: nursed, 24 Nov 04:15, 15 min, left breast.\nDeleted: nursed, 23 Nov 22:15, 20 min, both breasts.\n", bench.Printed);
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("records", "delete", "r1", "--yes"));
    }

    /// <summary>There is a pumping from 02:30 to 02:42, and a nursing from 04:15 to 04:30.</summary>
    [Theory]
    [InlineData("add pumped --at 02:41", "At that time you have r3, too. If that is the same, delete one of them.\n")]
    [InlineData("add pumped --at 02:28 --minutes 3", "At that time you have r3, too. If that is the same, delete one of them.\n")]
    [InlineData("add pumped --at 02:42", "")]
    [InlineData("add nursing --at 02:35", "")]
    [InlineData("add nursing --minutes 1", "At that time you have r1, too. If that is the same, delete one of them.\n")]
    public async Task What_may_be_written_down_twice_is_kept_and_said(string line, string says)
    {
        await using var bench = await WithAsync();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
        Assert.Equal(says, bench.Complained);
        Assert.Contains("“letdown records delete r5”", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_added_record_is_printed_as_data_when_asked()
    {
        await using var bench = new ConsoleBench();
        await bench.RunAsync("add", "pumped", "--amount", "100g", "--json");
        Assert.Contains("\"kind\": \"pumped\"", bench.Printed, StringComparison.Ordinal);
        Assert.Contains("\"total\": 100", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_says_that_records_go_too()
    {
        await using var bench = await WithAsync();
        await bench.RunAsync("milk", "add", "90ml", "--fridge");
        string? asked = null;
        await bench.RunAskingAsync(question => (asked = question, "yes").Item2, "data", "erase");
        Assert.Contains(", 4 records of what happened away from the pump, 1 portion of milk. Erase all of it for good?", asked, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(bench.Folder, "store.db*"));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add bottle")]
    [InlineData("add nursing --amount 60ml")]
    [InlineData("add nursing --minutes 0")]
    [InlineData("add nursing --minutes 721")]
    [InlineData("add nursing --side middle")]
    [InlineData("add nursing --at 25:00")]
    [InlineData("add nursing --at noon")]
    [InlineData("add nursing --at 2026-11-25T03:00")]
    [InlineData("add pumped --amount 60")]
    [InlineData("add pumped --amount 3kg")]
    [InlineData("add pumped --amount 2001g")]
    [InlineData("records --from 1d --to 3d")]
    [InlineData("records --from ever")]
    public async Task What_cannot_be_is_refused_in_one_sentence_and_nothing_is_kept(string line)
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Usage, await bench.RunAsync(line.Split(' ')));
        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.Empty(bench.Printed);
        await bench.RunAsync("records");
        Assert.StartsWith("Nothing was written down", bench.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("records --from 0001-01-01 --to 9999-12-31")]
    [InlineData("records --from 36500d")]
    public async Task All_days_there_are_may_be_asked_for(string line)
    {
        await using var bench = await WithAsync();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
        Assert.Contains("r4", bench.Printed, StringComparison.Ordinal);
    }

    /// <summary>It is 24 November, 04:30.</summary>
    [Theory]
    [InlineData("04:30", 24, 4, 30)]
    [InlineData("4:29", 24, 4, 29)]
    [InlineData("04:31", 23, 4, 31)]
    [InlineData("yesterday 04:31", 23, 4, 31)]
    [InlineData("today 00:00", 24, 0, 0)]
    [InlineData("2026-11-20 23:59", 20, 23, 59)]
    [InlineData("2026-11-20t23:59", 20, 23, 59)]
    [InlineData("20m", 24, 4, 10)]
    [InlineData("1.5h", 24, 3, 0)]
    public void Moments_are_read_as_people_say_them(string said, int day, int hour, int minute) =>
        Assert.Equal(new(2026, 11, day, hour, minute, 0, TimeSpan.Zero), Moments.Read(said, new NightClock()));

    [Fact]
    public void Whatever_is_said_a_moment_is_read_or_refused() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789:.-tmhd yestrao"], 0, 18]).Sample(said => Moments.Read(said, new NightClock()) is null or { Year: >= 1 });

    /// <summary>A clock alone never says what is still to come, and is not more than a day (with a changed clock, 25 hours) ago.</summary>
    [Fact]
    public void A_clock_alone_is_the_last_time_that_it_showed_that() =>
        Gen.Select(Gen.Int[0, 366 * 24 * 60], Gen.Int[0, (24 * 60) - 1]).Sample((minute, clock) =>
        {
            var time = new ViennaClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute));
            var at = Moments.Read($"{clock / 60}:{clock % 60:00}", time)!.Value;
            Assert.InRange(at, time.GetUtcNow().AddHours(-25), time.GetUtcNow());
        });

    [Fact]
    public void Records_add_up_apart_from_sessions() => Gen.Select(Gen.Bool, Gen.Int[-50, 50], Gen.Int[0, 90]).List[0, 30].Sample(said =>
    {
        var records = said.ConvertAll(one => new MilkRecord
        {
            Kind = one.Item1 ? MilkKind.Nursing : MilkKind.Pumped,
            StartedAt = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero).AddHours(one.Item2),
            GramsLeft = one.Item1 || one.Item3 == 0 ? null : one.Item3,
        });
        var days = DayFigures.Of([], records, new(2026, 11, 17), new(2026, 11, 24), TimeZoneInfo.Utc);
        Assert.Equal(said.Count(one => one.Item1), days.Sum(day => day.Away.Nursings));
        Assert.Equal(said.Count, days.Sum(day => day.Away.Nursings + day.Away.Pumpings));
        Assert.Equal(said.Where(one => !one.Item1).Sum(one => one.Item3), days.Sum(day => day.Away.Grams ?? 0), 6);
        Assert.Equal(0, days.Sum(day => day.Grams.Total + day.Sessions));
    });

    private static async Task<ConsoleBench> WithAsync()
    {
        var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession("20261124-031200-5e55").Entries;
        using var store = LetDown.Host.Store.SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        foreach (var line in Lines)
        {
            await using var other = new ConsoleBench();
            other.Environment["LETDOWN_STORE"] = Path.Combine(bench.Folder, "store.db");
            await other.RunAsync(line);
        }

        return bench;
    }

    private sealed class ViennaClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => LetDown.Tests.Host.Import.Files.Vienna;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

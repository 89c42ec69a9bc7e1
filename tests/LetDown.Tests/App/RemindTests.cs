using CsCheck;
using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>Reminders. It is 24 November, 04:30.</summary>
public sealed class RemindTests
{
    private static readonly DateTimeOffset Now = new NightClock().GetUtcNow();

    [Fact]
    public async Task It_says_when_it_was_and_when_it_is_time_again()
    {
        await using var bench = new ConsoleBench();
        await bench.RunAsync("remind");
        await bench.RunAsync("remind", "--every", "3h");
        await bench.RunAsync("add", "pumped", "--at", "yesterday 23:00");
        await bench.RunAsync("remind");
        await bench.RunAsync("add", "nursing", "--at", "02:40");
        await bench.RunAsync("remind");
        await bench.RunAsync("remind", "--json");
        await bench.RunAsync("remind", "--every", "23h30m");
        await bench.RunAsync("remind", "--every", "off");
        await bench.RunAsync("remind", "--json");
        Golden.Matches("remind", bench.Printed);
    }

    /// <summary>A session of 03:12 that ran on a real pump, or on a simulated one.</summary>
    [Theory]
    [InlineData(false, "You last pumped at 03:12, 1 h ago. Next at 06:12, in 1 h 42 min.\n")]
    [InlineData(true, "Nothing is known yet of when you nursed or pumped; simulated sessions do not count. From the next time on, it reminds you every 3 h.\n")]
    public async Task A_session_counts_unless_it_was_simulated(bool isSimulated, string says)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = new JournalScript().Begin("20261124-031200-5e55", simulated: isSimulated)
            .Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1).Enter(PumpState.Complete, 90, Reason.Asked).End(90, PumpState.Complete, Reason.Asked).Entries;
        await bench.RunAsync("remind", "--every", "180m");
        Assert.Equal(says, bench.Printed);
    }

    /// <summary>Nursed at 02:40, every three hours: due at 05:40. She nurses at 06:30 and is reminded at 09:30, and once only each time.</summary>
    [Fact]
    public async Task While_it_waits_it_rings_once_each_time_it_is_time()
    {
        await using var bench = new ConsoleBench { IsTerminal = true };
        using var interrupt = new CancellationTokenSource();
        await bench.RunAsync("add", "nursing", "--at", "02:40");
        await bench.RunAsync("remind", "--every", "3h");
        var before = bench.Printed.Length;
        bench.Interrupted = interrupt.Token;
        bench.Time = new HurriedClock(Now, now =>
        {
            if (now.TimeOfDay == new TimeSpan(6, 30, 0))
            {
                using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
                store.Records.AddAsync([new() { Kind = MilkKind.Nursing, StartedAt = now }]).Wait();
            }
            else if (now.TimeOfDay == new TimeSpan(11, 0, 0))
            {
                interrupt.Cancel();
            }
        });

        Assert.Equal(ExitCode.Interrupted, await bench.RunAsync("remind", "--wait"));

        Golden.Matches("remind-wait", bench.Printed[before..]);
        Assert.Equal("\a\a", bench.Complained);
    }

    [Fact]
    public async Task Without_a_terminal_there_is_no_bell_and_data_come_line_by_line()
    {
        await using var bench = new ConsoleBench();
        using var interrupt = new CancellationTokenSource();
        await bench.RunAsync("add", "nursing", "--at", "02:40");
        await bench.RunAsync("remind", "--every", "3h", "--sound");
        var before = bench.Printed.Length;
        bench.Interrupted = interrupt.Token;
        bench.Time = new HurriedClock(Now, now =>
        {
            if (now >= Now.AddHours(2))
            {
                interrupt.Cancel();
            }
        });
        await bench.RunAsync("remind", "--wait", "--json");
        Assert.Equal(["false", "true"], bench.Printed[before..].TrimEnd('\n').Split('\n').Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("due").ToString().ToLowerInvariant()));
        Assert.Empty(bench.Complained);
    }

    [Fact]
    public async Task A_store_that_is_lost_while_it_waits_does_not_keep_it_from_ringing()
    {
        await using var bench = new ConsoleBench { IsTerminal = true };
        using var interrupt = new CancellationTokenSource();
        await bench.RunAsync("add", "nursing", "--at", "02:40");
        await bench.RunAsync("remind", "--every", "3h");
        bench.Interrupted = interrupt.Token;
        bench.Time = new HurriedClock(Now, now =>
        {
            if (now.TimeOfDay == new TimeSpan(5, 0, 0))
            {
                File.WriteAllText(bench.Environment["LETDOWN_STORE"], string.Concat(Enumerable.Repeat("This is no store. ", 100)));
            }
            else if (now.TimeOfDay == new TimeSpan(6, 0, 0))
            {
                interrupt.Cancel();
            }
        });
        Assert.Equal(ExitCode.Interrupted, await bench.RunAsync("remind", "--wait"));
        Assert.Equal("\a", bench.Complained);
    }

    [Theory]
    [InlineData("02:40", "")]
    [InlineData("01:29", "\a")]
    public async Task It_rings_on_wish_when_it_is_time(string at, string bell)
    {
        await using var bench = new ConsoleBench { IsTerminal = true };
        await bench.RunAsync("add", "nursing", "--at", at);
        await bench.RunAsync("remind", "--every", "3h", "--sound");
        Assert.Equal(bell, bench.Complained);
    }

    [Theory]
    [InlineData("remind --wait")]
    [InlineData("remind --every 3")]
    [InlineData("remind --every 29m")]
    [InlineData("remind --every 24h1m")]
    [InlineData("remind --every h")]
    [InlineData("remind --every 2h30")]
    [InlineData("remind --every often")]
    public async Task What_is_no_time_is_refused_in_one_sentence(string line)
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Usage, await bench.RunAsync(line.Split(' ')));
        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.Empty(bench.Printed);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_left_as_they_are()
    {
        await using var bench = new ConsoleBench();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(bench.Folder, ".config", "letdown")).FullName, "settings.json");
        await File.WriteAllTextAsync(file, "{ \"storage\": { \"fridgeDays\": 2", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("remind", "--every", "3h"));
        Assert.Equal("{ \"storage\": { \"fridgeDays\": 2", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_last_of_all_that_took_milk_and_is_over_counts() =>
        Gen.Select(Gen.Int[-3000, 300], Gen.Bool, Gen.Bool).List[0, 20].Sample(said =>
        {
            var records = said.Select((one, i) => new MilkRecord { Id = i, Kind = one.Item2 ? MilkKind.Nursing : MilkKind.Pumped, StartedAt = Now.AddMinutes(one.Item1), IsDayOnly = one.Item3 }).ToList();
            var expected = records.Where(record => !record.IsDayOnly && record.StartedAt <= Now).Select(record => (DateTimeOffset?)record.StartedAt).Max();
            Assert.Equal(expected, LastMilk.Of([], records, Now)?.At);
        });
}

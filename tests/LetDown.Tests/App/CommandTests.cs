using System.Text.Json;
using LetDown.App;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class CommandTests
{
    [Fact]
    public async Task Start_asks_for_what_was_said()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("start", "--first", "right", "--minutes", "20", "--warmth"));

        var start = Assert.Single(pump.Asked).Start;
        Assert.Equal((Side.Right, 1200L, true, false), (start.FirstSide, start.Length.Seconds, start.Warmth, start.Massage));
        Assert.Equal("The session begins.\n", bench.Printed);
    }

    [Theory]
    [InlineData("pause", Command.WhatOneofCase.Pause)]
    [InlineData("resume", Command.WhatOneofCase.Resume)]
    [InlineData("letdown", Command.WhatOneofCase.LetDown)]
    [InlineData("switch", Command.WhatOneofCase.SwitchSide)]
    [InlineData("suction 120", Command.WhatOneofCase.Suction)]
    [InlineData("quiet 3m", Command.WhatOneofCase.Quiet)]
    [InlineData("stop", Command.WhatOneofCase.Stop)]
    public async Task Every_word_asks_for_its_own(string line, Command.WhatOneofCase expected)
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        await bench.RunAsync(line.Split(' '));

        Assert.Equal(expected, Assert.Single(pump.Asked).WhatCase);
    }

    [Theory]
    [InlineData("3m", 180)]
    [InlineData("90s", 90)]
    [InlineData("1.5m", 90)]
    [InlineData("61m", 3660)] // Too long is the pump's to say.
    [InlineData("off", 0)]
    public async Task Quiet_asks_for_as_long_as_was_said(string said, int seconds)
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("quiet", said));

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(pump.Asked).Quiet.Length.ToTimeSpan());
    }

    [Fact]
    public async Task A_quiet_motor_is_data_too()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Reply = new CommandReply { Outcome = CommandOutcome.Accepted, Message = "Yes.", Status = Statuses.With(status => status.Quiet = true) };

        await bench.RunAsync("quiet", "3m", "--json");

        using var reply = JsonDocument.Parse(bench.Printed);
        Assert.True(reply.RootElement.GetProperty("status").GetProperty("quiet").GetBoolean());
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_pumps_own_words_and_has_its_code()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Reply = new CommandReply { Outcome = CommandOutcome.NoSession, Message = "There is [no] session to pause." };

        Assert.Equal(ExitCode.Refused, await bench.RunAsync("pause"));

        Assert.Equal("There is [no] session to pause.\n", bench.Printed);
    }

    [Fact]
    public async Task A_reply_is_data_too()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Reply = new CommandReply { Outcome = CommandOutcome.OutOfRange, Message = "No.", Status = Statuses.Expressing };

        await bench.RunAsync("suction", "400", "--json");

        using var reply = JsonDocument.Parse(bench.Printed);
        Assert.Equal("out-of-range", reply.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("expressing", reply.RootElement.GetProperty("status").GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_command_is_done_even_when_the_store_is_not()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("stop", "--store", "/proc/nowhere/store.db"));

        Assert.Single(pump.Asked);
        Assert.Contains("could not be brought up to date", bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_deleted_when_she_says_yes_and_goes_from_the_pump_when_it_is_seen()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Journal = new JournalScript().Session("20261124-031200-aaaa").Session("20261124-031200-bbbb").Entries;
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("sessions", "delete", "aaaa"));
        bench.Answers.Enqueue("no");
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("sessions", "delete", "aaaa"));
        bench.Answers.Enqueue("yes");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "delete", "aaaa"));

        Assert.Equal("Deleted: the session of 24 Nov 03:12, 10:00 min. The pump has forgotten it, too.\n", bench.Printed);
        Assert.Equal(["20261124-031200-aaaa"], pump.Forgotten);
        using var store = LetDown.Host.Store.SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        Assert.Equal("20261124-031200-bbbb", Assert.Single(await store.ListAsync(cancellation: TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task All_that_is_kept_is_erased_when_she_says_yes_and_the_pump_forgets_it()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Journal = new JournalScript().Session("20261124-031200-aaaa").Session("20261124-031200-bbbb").Entries;
        await bench.RunAsync("stop");
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("data", "erase"));
        bench.Answers.Enqueue("no");
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("data", "erase"));
        Assert.True(File.Exists(Path.Combine(bench.Folder, "store.db")));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("data", "erase", "--yes"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("data", "erase", "--yes"));

        Assert.EndsWith("The pump has forgotten 2 sessions.\nErased: /tmp/x/store.db\nThere is nothing to erase: /tmp/x/store.db is not there.\n", bench.Printed, StringComparison.Ordinal);
        Assert.Equal(2, pump.Forgotten.Count);
        Assert.Empty(Directory.GetFiles(bench.Folder, "store.db*"));
    }

    [Fact]
    public async Task What_is_no_store_is_not_erased()
    {
        await using var bench = new ConsoleBench();
        var letter = Path.Combine(bench.Folder, "letter.txt");
        await File.WriteAllTextAsync(letter, string.Concat(Enumerable.Repeat("Dear diary. ", 100)), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.StoreTrouble, await bench.RunAsync("data", "erase", "--yes", "--store", letter));
        Assert.StartsWith("Dear diary.", await File.ReadAllTextAsync(letter, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_command_that_connects_brings_the_sessions_up_to_date()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;

        await bench.RunAsync("stop");

        using var store = LetDown.Host.Store.SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        Assert.Single(await store.ListAsync(cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(ExitCode.Usage, "")]
    [InlineData(ExitCode.Usage, "dance")]
    [InlineData(ExitCode.Usage, "start --first middle")]
    [InlineData(ExitCode.Usage, "start --minutes 0")]
    [InlineData(ExitCode.Usage, "suction much")]
    [InlineData(ExitCode.Usage, "demo --speed -1")]
    [InlineData(ExitCode.Usage, "demo --speed fast")]
    [InlineData(ExitCode.Usage, "demo --speed 5000")]
    [InlineData(ExitCode.Usage, "demo --mother -5")]
    [InlineData(ExitCode.Usage, "demo --mother me")]
    [InlineData(ExitCode.Usage, "start --minutes long")]
    [InlineData(ExitCode.Usage, "start --minutes 1e300")]
    [InlineData(ExitCode.Usage, "suction nan")]
    [InlineData(ExitCode.Usage, "quiet")]
    [InlineData(ExitCode.Usage, "quiet 3")]
    [InlineData(ExitCode.Usage, "quiet m")]
    [InlineData(ExitCode.Usage, "quiet 0s")]
    [InlineData(ExitCode.Usage, "quiet -3m")]
    [InlineData(ExitCode.Usage, "quiet 1e3s")]
    [InlineData(ExitCode.Usage, "quiet 2000m")]
    [InlineData(ExitCode.Usage, "quiet please")]
    [InlineData(ExitCode.PumpUnreachable, "quiet 3m")]
    [InlineData(ExitCode.Usage, "sessions --last few")]
    [InlineData(ExitCode.Usage, "sessions --from tomorrow")]
    [InlineData(ExitCode.Usage, "sessions --from today --to yesterday")]
    [InlineData(ExitCode.Usage, "sessions --side up")]
    [InlineData(ExitCode.Usage, "sessions --sort colour")]
    [InlineData(ExitCode.NotFound, "sessions delete 42")]
    [InlineData(ExitCode.NotFound, "sessions plot last")]
    [InlineData(ExitCode.Usage, "sessions plot last --width 10")]
    [InlineData(ExitCode.Usage, "sessions note last")]
    [InlineData(ExitCode.Usage, "sessions note next --after --tired")]
    [InlineData(ExitCode.Usage, "sessions note last --before --after --tired")]
    [InlineData(ExitCode.NotFound, "sessions note 42 --tired")]
    [InlineData(ExitCode.Usage, "data")]
    [InlineData(ExitCode.Usage, "day someday")]
    [InlineData(ExitCode.Usage, "trend --days 0")]
    [InlineData(ExitCode.Usage, "trend --days many")]
    [InlineData(ExitCode.Usage, "watch --pump http://10.0.0.7:80")]
    [InlineData(ExitCode.PumpUnreachable, "watch")]
    [InlineData(ExitCode.PumpUnreachable, "start")]
    [InlineData(ExitCode.NotFound, "sessions show 42")]
    [InlineData(ExitCode.NotFound, "sessions show last")]
    [InlineData(ExitCode.StoreTrouble, "sessions --store /proc/nowhere/store.db")]
    [InlineData(ExitCode.Unexpected, "demo")]
    public async Task What_goes_wrong_is_one_line_and_its_code(int expected, string line)
    {
        await using var bench = new ConsoleBench();

        Assert.Equal(expected, await bench.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.NotEmpty(bench.Complained);
        Assert.DoesNotContain("Exception", bench.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", bench.Complained, StringComparison.Ordinal);
        Assert.Empty(bench.Printed);
    }

    [Fact]
    public async Task Without_the_pump_the_sessions_of_before_are_shown()
    {
        await using var bench = new ConsoleBench();
        using (var store = LetDown.Host.Store.SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db")))
        {
            await store.AppendAsync("pump-1", JournalScript.WholeSession().Entries, TestContext.Current.CancellationToken);
        }

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions"));

        Assert.Contains("no more milk", bench.Printed, StringComparison.Ordinal);
        Assert.Equal("No pump answers now, so this is what is kept on this computer.\n", bench.Complained);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "show", "5e55"));
        Assert.Single(bench.Complained.TrimEnd().Split('\n')); // not again: the session she named is here
    }

    [Theory]
    [InlineData("2026-a-1", ExitCode.Fine)]
    [InlineData("2026-a", ExitCode.Fine)]
    [InlineData("b-12", ExitCode.Fine)]
    [InlineData("12", ExitCode.Fine)]
    [InlineData("2026", ExitCode.NotFound)]
    [InlineData("%", ExitCode.NotFound)]
    public async Task A_session_is_found_by_as_much_of_its_name_as_is_unique(string id, int expected)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = new JournalScript().Session("2026-a-1").Session("2026-b-12").Entries;

        Assert.Equal(expected, await bench.RunAsync("sessions", "show", id, "--json"));
    }

    [Fact]
    public async Task Names_that_could_be_markup_are_only_text()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession("[red]x[/]").Entries;

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "show", "[red]x[/]"));

        Assert.Contains("[red]x[/]", bench.Printed, StringComparison.Ordinal);
    }
}

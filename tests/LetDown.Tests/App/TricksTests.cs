using LetDown.App;
using LetDown.Host.Store;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using Spectre.Console;

namespace LetDown.Tests.App;

public sealed class TricksTests
{
    private const string Session = "20261124-031200-5e55";

    private static readonly DateTimeOffset Night = new NightClock().GetUtcNow();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task The_list_says_who_does_them_and_what_she_thinks_of_them(int width)
    {
        await using var bench = new ConsoleBench();
        bench.Out.Profile.Width = width;
        foreach (var line in (string[])["add|Herb tea", "like|smell", "off|hands", "use|herb-tea|warm"])
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(["tricks", .. line.Split('|')]));
        }

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks"));
        Golden.Matches(width == 80 ? "tricks" : "tricks-120", bench.Printed + bench.Complained);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Each_says_how_it_is_done_and_what_is_known(int width)
    {
        await using var bench = new ConsoleBench();
        bench.Out.Profile.Width = width;
        foreach (var trick in TrickCatalogue.BuiltIn.All)
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "show", trick.Id));
            bench.Out.WriteLine();
        }

        Golden.Matches(width == 80 ? "tricks-show" : "tricks-show-120", bench.Printed);
    }

    [Fact]
    public async Task They_are_data_too()
    {
        await using var bench = new ConsoleBench();
        await bench.RunAsync("tricks", "add", "Feet “up”");
        await bench.RunAsync("tricks", "show", "warm", "--json");
        await bench.RunAsync("tricks", "show", "feet-up", "--json");
        await bench.RunAsync("tricks", "guide", "breathing", "--json");
        Golden.Matches("tricks-json", bench.Printed);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "tricks show juggling")]
    [InlineData(ExitCode.NotFound, "tricks use warm juggling")]
    [InlineData(ExitCode.NotFound, "tricks guide smell")]
    [InlineData(ExitCode.NotFound, "start --tricks warm,juggling")]
    [InlineData(ExitCode.Usage, "start --tricks ,")]
    [InlineData(ExitCode.Usage, "tricks use")]
    [InlineData(ExitCode.Usage, "tricks use warm --session last --next")]
    [InlineData(ExitCode.Usage, "tricks add warmth")]
    [InlineData(ExitCode.Usage, "tricks add suggested")]
    [InlineData(ExitCode.Usage, "tricks add …")]
    [InlineData(ExitCode.Usage, "tricks add a-name-of-more-than-thirty-two-letters")]
    [InlineData(ExitCode.Refused, "tricks remove warm")]
    public async Task What_cannot_be_is_said_and_nothing_is_kept(int code, string line)
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        Assert.Equal(code, await bench.RunAsync(line.Split(' ')));
        Assert.NotEmpty(bench.Complained);
        Assert.Empty(pump.Asked);
        using var store = Open(bench);
        Assert.Empty(await store.Tricks.GetWaitingAsync(Night, Cancel));
        Assert.Empty(await store.Tricks.GetOwnAsync(Cancel));
    }

    [Fact]
    public async Task A_tenth_of_her_own_is_the_last()
    {
        await using var bench = new ConsoleBench();
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "add", $"mine {i}"));
        }

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("tricks", "add", "one more"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "remove", "mine-3"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "add", "one more"));
    }

    [Fact]
    public async Task A_session_shows_what_was_used_in_it()
    {
        await using var bench = await WithSessionAsync();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "add", "Herb tea"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "use", "imagery", "herb tea", "smell", "--session", "last"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "skip", "smell", "--session", "5e55"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "remove", "herb-tea"));
        await bench.RunAsync("sessions", "show", "last");
        await bench.RunAsync("sessions", "explain", "last");
        await bench.RunAsync("sessions", "--csv");
        Golden.Matches("tricks-session", bench.Printed);
        await using var json = await WithSessionAsync();
        json.Environment["LETDOWN_STORE"] = Path.Combine(bench.Folder, "store.db");
        await json.RunAsync("sessions", "show", "last", "--json");
        Assert.Contains("\"tricks\": [\n    {\n      \"trick\": \"imagery\",\n      \"name\": null\n    },\n    {\n      \"trick\": \"herb-tea\",\n      \"name\": \"Herb tea\"", json.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_she_begins_with_tricks_keeps_them_and_the_pump_does_its_part()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Reply = new() { Outcome = CommandOutcome.Accepted, Message = "The session begins.", Status = new() { SessionId = Session } };
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("start", "--tricks", "warm,imagery"));
        var start = Assert.Single(pump.Asked).Start;
        Assert.True(start.Warmth && !start.Massage);
        Assert.Equal("The session begins.\nTricks: Warmth, imagining milk that flows. “letdown tricks guide imagery” takes you through it.\n", bench.Printed);
        using var store = Open(bench);
        Assert.Equal([new(Night, "warm"), new(Night, "imagery")], await store.Tricks.GetAsync("pump-1", Session, Cancel));
    }

    [Fact]
    public async Task The_pads_own_option_counts_as_the_trick()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Reply = new() { Outcome = CommandOutcome.Accepted, Message = "The session begins.", Status = new() { SessionId = Session } };
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("start", "--warmth", "--massage", "--tricks", "massage"));
        Assert.True(Assert.Single(pump.Asked).Start is { Warmth: true, Massage: true });
        using var store = Open(bench);
        Assert.Equal(["massage", "warm"], (await store.Tricks.GetAsync("pump-1", Session, Cancel)).Select(use => use.Trick));
    }

    [Fact]
    public async Task A_session_that_the_pump_refuses_keeps_nothing()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Reply = new() { Outcome = CommandOutcome.SessionOn, Message = "A session is on already.", Status = new() { SessionId = Session } };
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("start", "--tricks", "warm"));
        using var store = Open(bench);
        Assert.Empty(await store.Tricks.GetAllAsync(Cancel));
        Assert.Empty(await store.Tricks.GetWaitingAsync(Night, Cancel));
    }

    [Fact]
    public async Task A_guide_takes_its_time_in_a_terminal()
    {
        await using var bench = new ConsoleBench { IsOutTerminal = true };
        var began = Night;
        var ended = began;
        bench.Time = new HurriedClock(began, now => ended = now);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "guide", "breathing"));
        var guide = TrickCatalogue.BuiltIn.Find("breathing")!.Guide;
        Assert.Equal(guide.Sum(line => line.Seconds), (ended - began).TotalSeconds);
        Assert.Equal(string.Concat(guide.Select(line => $"{line.Say}\n")), bench.Printed);
    }

    [Fact]
    public async Task A_guide_in_a_pipe_is_there_at_once()
    {
        await using var bench = new ConsoleBench();
        bench.Time = new HurriedClock(Night, _ => Assert.Fail("Nobody should wait."));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "guide", "Guided relaxation"));
        Golden.Matches("tricks-guide", bench.Printed);
    }

    [Fact]
    public async Task To_end_a_guide_in_the_middle_is_no_failure()
    {
        using var interrupted = new CancellationTokenSource();
        await using var bench = new ConsoleBench { IsOutTerminal = true, Interrupted = interrupted.Token };
        bench.Time = new HurriedClock(Night, _ => interrupted.Cancel());
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "guide", "imagery"));
        Assert.Empty(bench.Complained);
        Assert.DoesNotContain("for as long as it is pleasant", bench.Printed, StringComparison.Ordinal);
    }

    private static SqliteSessionStore Open(ConsoleBench bench) => SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));

    private static async Task<ConsoleBench> WithSessionAsync()
    {
        var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession(Session).Entries;
        return bench;
    }
}

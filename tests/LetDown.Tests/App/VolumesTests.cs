using System.Text.Json;
using System.Text.RegularExpressions;
using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>One switch, and no screen, report or file of the console tells an amount.</summary>
public sealed partial class VolumesTests
{
    private static readonly Dictionary<string, Func<JournalScript>> Sessions = new(StringComparer.Ordinal)
    {
        ["evening"] = () => Journals.Evening(),
        ["both"] = () => Journals.Both(),
        ["slow"] = () => Journals.Slow(),
        ["older"] = () => JournalScript.WholeSession(),
        ["target"] = () => new JournalScript().Begin("20261124-031200-5e55", "adaptive", target: 61.8).Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1)
            .LetDown(90, Reason.FlowRose, 0.3, began: 86).Enter(PumpState.Expressing, 90, Reason.FlowRose).Over(86, 115, 62).End(116, PumpState.Complete, Reason.TargetReached),
    };

    public static TheoryData<string, string> Lines => new MatrixTheoryData<string, string>(
        Sessions.Keys,
        [
            "sessions", "sessions --csv", "sessions --json", "sessions show last", "sessions show last --json", "sessions explain last", "sessions explain last --json",
            "day", "day --json", "week", "week --json", "trend --days 5", "trend --json", "watch", "watch --json", "start --target 60g", "start --json",
            "pattern --simulated", "pattern --simulated --json", "plan --simulated", "plan --simulated --json", "plan why --simulated", "program show adaptive", "doctor", "doctor --json", "records", "records --json", "add pumped --amount 60g", "add pumped --amount 60g --side left --json", "records delete r1 --yes",
            "milk", "milk --json", "milk add 60g --fridge", "milk add 60g --fridge --json", "milk add --from-session last --freezer", "milk use 1", "milk use 1 20g", "milk use 1 500g", "milk move 1 --freezer",
            "milk discard 1", "remind", "remind --json", "tricks", "tricks --json", "tricks show warm", "tricks show hands --json", "tricks guide imagery", "tricks use warm", "tricks use smell --session last",
            "tricks skip --session last", "start --tricks warm,smell", "start --tricks suggested", "formula", "formula --simulated", "formula --simulated --json", "formula suggest --simulated", "formula why --json",
        ]);

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Nothing_tells_an_amount_once_they_are_hidden(string session, string line)
    {
        await using var bench = await WithAsync(session);
        await bench.RunAsync("volumes", "hide");
        bench.Out.Profile.Width = 120;

        await bench.RunAsync(line.Split(' '));

        Assert.DoesNotContain("NaN", bench.Printed, StringComparison.Ordinal);
        Assert.Empty(Told(line, bench.Printed + bench.Complained));
    }

    /// <summary>Else the test above could not fail.</summary>
    [Theory]
    [InlineData("sessions")]
    [InlineData("sessions --csv")]
    [InlineData("sessions show last")]
    [InlineData("sessions explain last")]
    [InlineData("sessions explain last --json")]
    [InlineData("sessions show last --json")]
    [InlineData("day")]
    [InlineData("trend --json")]
    [InlineData("records")]
    [InlineData("records --json")]
    [InlineData("add pumped --amount 60g")]
    [InlineData("add pumped --amount 60g --json")]
    [InlineData("records delete r1 --yes")]
    [InlineData("milk")]
    [InlineData("milk --json")]
    [InlineData("milk add 60g --fridge")]
    [InlineData("milk add 60g --fridge --json")]
    [InlineData("milk add --from-session last --freezer")]
    [InlineData("milk use 1")]
    [InlineData("milk use 1 20g")]
    [InlineData("milk move 1 --freezer")]
    [InlineData("milk discard 1")]
    [InlineData("watch")]
    [InlineData("watch --json")]
    [InlineData("start --json")]
    [InlineData("program show adaptive")]
    public async Task Amounts_are_told_when_asked_again(string line)
    {
        await using var bench = await WithAsync("evening");
        await bench.RunAsync("volumes", "hide");

        await bench.RunAsync([.. line.Split(' '), "--volumes", "show"]);

        Assert.NotEmpty(Told(line, bench.Printed));
    }

    [Theory]
    [InlineData("sessions", "sessions")]
    [InlineData("session", "sessions show last")]
    [InlineData("explain", "sessions explain last")]
    [InlineData("week", "week")]
    [InlineData("watch", "watch")]
    public async Task Screens_without_amounts_read_well(string golden, string line)
    {
        foreach (var width in (int[])[80, 120])
        {
            await using var bench = await WithAsync("evening");
            bench.Out.Profile.Width = width;
            await bench.RunAsync([.. line.Split(' '), "--volumes", "hide"]);
            Golden.Matches(width == 80 ? $"hidden-{golden}" : $"hidden-{golden}-{width}", bench.Printed);
        }
    }

    [Fact]
    public async Task The_diagnosis_stays_what_it_was()
    {
        await using var bench = await WithAsync("slow");
        await bench.RunAsync("sessions", "show", "last", "--json");
        var told = Diagnosis(bench.Printed);
        await using var hidden = await WithAsync("slow");
        await hidden.RunAsync("sessions", "show", "last", "--json", "--volumes", "hide");
        Assert.Equal(told, Diagnosis(hidden.Printed));
    }

    [Fact]
    public async Task The_switch_lasts_until_it_is_turned_back()
    {
        await using var bench = new ConsoleBench();
        await bench.RunAsync("volumes");
        await bench.RunAsync("volumes", "hide");
        await bench.RunAsync("volumes", "--json");
        await bench.RunAsync("volumes", "show");
        Golden.Matches("volumes", bench.Printed);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(bench.Folder, ".config", "letdown", "settings.json")) == StorePlace.FileMode);
    }

    [Theory]
    [InlineData("{ \"volumes\": \"hid")]
    [InlineData("{ \"volumes\": 7 }")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Settings_that_cannot_be_read_may_have_hidden_them_so_they_stay_hidden(string text)
    {
        await using var bench = await WithAsync("evening");
        var folder = Directory.CreateDirectory(Path.Combine(bench.Folder, "letdown")).FullName;
        bench.Environment["XDG_CONFIG_HOME"] = bench.Folder;
        await File.WriteAllTextAsync(Path.Combine(folder, "settings.json"), text, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions"));

        Assert.Empty(Told("sessions", bench.Printed));
        Assert.Equal("Your settings in /tmp/x/letdown/settings.json cannot be read, so amounts stay hidden. “letdown volumes show” or “hide” writes them anew.\n", bench.Complained);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("volumes", "show"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions"));
        Assert.NotEmpty(Told("sessions", bench.Printed));
    }

    [Theory]
    [InlineData("sessions --sort milk")]
    [InlineData("analyse weights.csv")]
    public async Task What_is_about_amounts_alone_says_how_to_see_them(string line)
    {
        await using var bench = await WithAsync("evening");
        Assert.Equal(ExitCode.Usage, await bench.RunAsync([.. line.Split(' '), "--volumes", "hide"]));
        Assert.StartsWith("Amounts are hidden, and ", bench.Complained, StringComparison.Ordinal);
    }

    private static string? Diagnosis(string json)
    {
        using var session = JsonDocument.Parse(json);
        return session.RootElement.GetProperty("diagnosis").GetProperty("kind").GetString();
    }

    private static async Task<ConsoleBench> WithAsync(string session)
    {
        var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Journal = Sessions[session]().Entries;
        using var store = SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        await store.Records.AddAsync([new() { Kind = MilkKind.Pumped, StartedAt = new NightClock().GetUtcNow(), GramsTotal = 61.8 }]);
        await store.Stock.AddAsync(new() { Grams = 72.1, PumpedAt = new NightClock().GetUtcNow(), Place = MilkPlace.Fridge, PlacedAt = new NightClock().GetUtcNow() });
        pump.Statuses = [Statuses.Expressing, Statuses.With(status => status.TargetGrams = 60), Statuses.Both, Statuses.Leaving, Statuses.Coaxing(Coaxing.Word)];
        pump.Reply = new() { Outcome = CommandOutcome.Accepted, Message = "The session begins.", Status = Statuses.Leaving };
        return bench;
    }

    private static List<string> Told(string line, string printed)
    {
        if (line.Contains("--csv", StringComparison.Ordinal))
        {
            return [.. printed.Split('\n').Where(row => !row.StartsWith("id,", StringComparison.Ordinal)).Where(row => row.StartsWith("2026", StringComparison.Ordinal)).SelectMany(row => row.Split(',')[11..13]).Where(field => field.Length > 0)];
        }

        var data = Data().Matches(printed).Select(match => match.Value);
        return [.. Amount().Matches(printed).Select(match => match.Value).Concat(data)];
    }

    [GeneratedRegex(@"\d ?(g|mL|ml|oz|grams|fl oz)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();

    /// <summary>Members with an amount that is a number, or a pair in which one is.</summary>
    [GeneratedRegex("\"[a-zA-Z]*([gG]rams|[mM]illilit|[vV]olume)[a-zA-Z]*\": ?(\\{[^}]*)?[\\d]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Data();
}

using System.Text.Json;
using LetDown.App;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>What a session was, told whole and as a story.</summary>
public sealed class ExplainTests
{
    private static readonly Dictionary<string, Func<JournalScript>> Sessions = new(StringComparer.Ordinal)
    {
        ["evening"] = () => Journals.Evening(),
        ["both"] = () => Journals.Both(),
        ["slow"] = () => Journals.Slow(),
        ["running"] = () => Stimulated("adaptive", together: false).LetDown(90, Reason.FlowRose, 0.3, began: 86).Enter(PumpState.Expressing, 90, Reason.FlowRose).Over(86, 115, 9),
        ["felt"] = () => Felt().Over(70, 95, 0.1).Over(70, 95, 0.2, Side.Right).End(120, PumpState.Complete, Reason.Asked),
        ["felt-left"] = () => Felt().Over(70, 95, 0.1).Withdrawn(95, 70, Side.Right).End(120, PumpState.Complete, Reason.Asked),
        ["older"] = () => JournalScript.WholeSession(),
    };

    [Theory]
    [InlineData("evening")]
    [InlineData("both")]
    [InlineData("slow")]
    [InlineData("older")]
    public async Task A_session_reads_as_a_story(string name)
    {
        var printed = await RunAsync(name, "sessions", "explain", "last");

        Golden.Matches($"explain-{name}", printed);
        Assert.All(printed.Split('\n'), row => Assert.InRange(row.Length, 0, 80));
    }

    [Theory]
    [InlineData("evening")]
    [InlineData("both")]
    [InlineData("slow")]
    public async Task A_session_is_told_whole_with_its_diagnosis(string name) =>
        Golden.Matches($"session-{name}", await RunAsync(name, "sessions", "show", "last"));

    [Theory]
    [InlineData("show")]
    [InlineData("explain")]
    public async Task A_session_that_still_runs_is_not_judged_yet(string how)
    {
        var printed = await RunAsync("running", "sessions", how, "last");

        Assert.Contains("Running for 1:55 when the pump was last heard.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("well", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("How it went", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_let_down_that_was_felt_on_both_sides_is_one_and_says_when_no_milk_followed()
    {
        var printed = await RunAsync("felt", "sessions", "show", "last");
        Assert.Contains("1:10  left   for  0:25     0.1 g  you felt it", printed, StringComparison.Ordinal);
        Assert.Contains("1:10  right  for  0:25     0.2 g  the same, on this side", printed, StringComparison.Ordinal);

        Assert.Contains(
            "You felt your let-down, and I expressed at once, on both sides. Hardly any milk followed, 0.1 g left and 0.2 g right in 25 s.",
            string.Join(' ', (await RunAsync("felt", "sessions", "explain", "last")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_that_was_felt_the_breast_that_showed_nothing_is_not_spoken_of_as_a_mistake()
    {
        Assert.DoesNotContain("not counted", await RunAsync("felt-left", "sessions", "show", "last"), StringComparison.Ordinal);
        var story = await RunAsync("felt-left", "sessions", "explain", "last");
        Assert.Contains("I expressed at once, on both sides.", story, StringComparison.Ordinal);
        Assert.DoesNotContain("not counted", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_both_breasts_is_data_too() => Golden.Matches("session-both-json", await RunAsync("both", "sessions", "show", "last", "--json"));

    [Fact]
    public async Task A_story_is_data_with_the_numbers_behind_each_decision()
    {
        using var json = JsonDocument.Parse(await RunAsync("evening", "sessions", "explain", "last", "--json"));

        var switching = json.RootElement.GetProperty("story").EnumerateArray().First(line => line.GetProperty("what").GetString() == "switching");
        Assert.Equal("more-on-other-side", switching.GetProperty("reason").GetString());
        Assert.Equal(18.1, switching.GetProperty("grounds").GetProperty("nextGrams").GetProperty("right").GetDouble());
        Assert.Equal("slow-release", json.RootElement.GetProperty("diagnosis").GetProperty("kind").GetString());
    }

    private static JournalScript Felt() => Stimulated("both", together: true)
        .LetDown(70, Reason.FeltLetDown, 0.01).LetDown(70, Reason.FeltLetDown, 0.01, on: Side.Right).Enter(PumpState.Expressing, 70, Reason.FeltLetDown);

    private static JournalScript Stimulated(string program, bool together) =>
        new JournalScript().Begin("20261124-031200-5e55", program, together: together).Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1);

    private static async Task<string> RunAsync(string name, params string[] line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = Sessions[name]().Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line));
        return bench.Printed;
    }
}

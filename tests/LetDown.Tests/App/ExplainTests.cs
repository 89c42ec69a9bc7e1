using System.Text.Json;
using LetDown.App;
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

    private static async Task<string> RunAsync(string name, params string[] line)
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = Sessions[name]().Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line));
        return bench.Printed;
    }
}

using System.Text.Json.Nodes;
using LetDown.App;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using MathNet.Numerics.Random;
using Spectre.Console.Testing;

namespace LetDown.Tests.App;

public sealed class PatternTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void What_changes_it_is_told_with_how_sure_that_is(int width)
    {
        var console = new TestConsole();
        console.Profile.Width = width;
        PatternScreen.Write(console, Made(), isSimulated: false);
        Golden.Matches(width == 80 ? "pattern" : "pattern-120", console.Output);
    }

    [Fact]
    public async Task Simulated_sessions_are_nobodys_pattern()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("pattern"));
        Assert.Equal("There is no session of yours to learn from yet. “letdown pattern --simulated” learns from simulated ones.\n", bench.Complained);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("pattern", "--simulated"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("pattern", "--simulated", "--json"));
        Golden.Matches("pattern-simulated", bench.Printed);
    }

    /// <summary>What is hidden still counts: a let-down that was felt, and that no milk followed, is no measure.</summary>
    [Fact]
    public async Task It_is_the_same_while_amounts_are_hidden()
    {
        var script = new JournalScript().Begin("20261124-031200-5e55").Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1)
            .LetDown(70, Reason.FeltLetDown, 0.01).Enter(PumpState.Expressing, 70, Reason.FeltLetDown).Over(70, 95, 0.1).End(400, PumpState.Complete, Reason.Asked);
        var said = new List<string>();
        foreach (var volumes in (string[])["show", "hide"])
        {
            await using var bench = new ConsoleBench();
            (await bench.PumpAsync()).Journal = script.Entries;
            await bench.RunAsync("pattern", "--simulated", "--json", "--volumes", volumes);
            said.Add(JsonNode.Parse(bench.Printed)!["firstLetDownSeconds"]!.ToJsonString());
            Assert.Equal(volumes == "hide", JsonNode.Parse(bench.Printed)!["milkGrams"] is null);
        }

        Assert.Equal(said[0], said[1]);
    }

    /// <summary>A made life of ten days, with milk, nursing and a change of each kind.</summary>
    private static Pattern Made() => Pattern.Learn(
        new(
            [.. Enumerable.Range(0, 60).Select(Sit)],
            [.. Enumerable.Range(0, 60).Select(number => PatternSample.Between(3.5 + (number % 3), 4.5 + (number % 3), default, number))],
            [.. Enumerable.Range(0, 60).Select(number => PatternSample.Of(170 + (number * 17 % 60), default, number))],
            [.. Enumerable.Range(0, 180).Select(Visit)]),
        new MersenneTwister(1)) with
    {
        Nursing = new(34, 4.9, TimeSpan.FromMinutes(18), null),
        Changes =
        [
            new(ChangeKind.Supply, new(2026, 11, 17), new(0.64, 0.71, 0.79), 0.99, NoteTags.Ill | NoteTags.Medicine),
            new(ChangeKind.FirstLetDown, new(2026, 11, 16), new(1.2, 1.3, 1.42), 0.98, NoteTags.None),
            new(ChangeKind.Removals, new(2026, 11, 12), new(0.5, 0.6, 0.7), 0.97, NoteTags.None),
        ],
    };

    private static PatternSample Visit(int number)
    {
        var visit = 1 + (number % 3);
        var grams = (28 + (number * 7 % 11)) * (visit == 1 ? 1 : visit == 2 ? 0.9 : 0.3);
        return PatternSample.Of(grams, new() { Side = (number / 3 % 2 == 0) == (visit == 2) ? Side.Right : Side.Left, Visit = visit }, number / 3);
    }

    /// <summary>Tired every third time, and then half as long again.</summary>
    private static PatternSample Sit(int number)
    {
        var isTired = number % 3 == 0;
        var seconds = (70 + (number * 7 % 20)) * (isTired ? 1.5 : 1);
        return PatternSample.Of(seconds, new()
        {
            Side = number % 2 == 0 ? Side.Left : Side.Right,
            HourOfDay = number * 3.4 % 24,
            HoursSince = 3 + (number % 5 / 4.0),
            Tags = isTired ? NoteTags.Tired : NoteTags.None,
        }, number);
    }
}

using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using LetDown.App;
using LetDown.Host.Plans;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class PlanTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task The_plan_says_what_the_pump_goes_by(int width)
    {
        await using var bench = await WithSessionsAsync(14);
        bench.Out.Profile.Width = width;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("plan", "--simulated"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("plan", "why", "--simulated"));
        Golden.Matches(width == 80 ? "plan" : "plan-120", bench.Printed);
    }

    [Fact]
    public async Task The_pump_gets_it_once_and_again_only_when_it_has_changed()
    {
        await using var bench = await WithSessionsAsync(14);
        var pump = await bench.PumpAsync();
        await bench.RunAsync("plan", "--simulated");
        await bench.RunAsync("plan", "--simulated");
        Assert.True(Assert.Single(pump.Asked).Plan.Plan.HasFirstSeconds);
        await bench.RunAsync("plan", "set", "coax-after", "90s", "--simulated");
        Assert.Equal(90, pump.Asked.Last().Plan.Plan.CoaxAfterSeconds);
        await bench.RunAsync("plan", "reset", "--simulated");
        Assert.Equal(new Plan(), pump.Plan);
    }

    [Fact]
    public async Task A_simulated_pump_never_gets_her_plan()
    {
        await using var bench = await WithSessionsAsync(14);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("plan", "set", "coax-after", "90s"));
        Assert.Empty((await bench.PumpAsync()).Asked);
        Assert.Contains("This pump is simulated: it does not get your plan.", bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_brings_the_plan_up_to_date_after_the_session_has_begun()
    {
        await using var bench = await WithSessionsAsync(14);
        await bench.RunAsync("start");
        Assert.Equal([Command.WhatOneofCase.Start, Command.WhatOneofCase.Plan], (await bench.PumpAsync()).Asked.Select(asked => asked.WhatCase));
        Assert.Equal("The session begins.\n", bench.Printed);
    }

    [Fact]
    public async Task Frozen_it_stays_and_going_on_it_learns()
    {
        await using var bench = await WithSessionsAsync(14);
        await bench.RunAsync("plan", "freeze", "--simulated");
        await bench.RunAsync("plan", "--simulated");
        Assert.Empty((await bench.PumpAsync()).Asked);
        await bench.RunAsync("plan", "go-on", "--simulated");
        await bench.RunAsync("plan", "--simulated");
        Assert.NotEmpty((await bench.PumpAsync()).Asked);
    }

    [Fact]
    public async Task While_nothing_had_to_change_there_is_nothing_to_tell()
    {
        await using var bench = await WithSessionsAsync(3);
        await bench.RunAsync("plan", "--simulated");
        bench.Out.Clear(home: true);
        await bench.RunAsync("plan", "why", "--simulated");
        Assert.Contains("Nothing has changed yet", bench.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("before)", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_ten_let_downs_nothing_is_learned()
    {
        await using var bench = await WithSessionsAsync(9);
        await bench.RunAsync("plan", "--simulated", "--json");
        var plan = JsonNode.Parse(bench.Printed)!;
        Assert.All(plan["items"]!.AsArray(), item => Assert.Equal(item!["usual"]!.ToJsonString(), item["value"]!.ToJsonString()));
        Assert.True((bool)plan["onPump"]!);
    }

    [Theory]
    [InlineData("coax-after", "5s", "coax-after wants a time from 30 s to 10 min, such as 90s, or usual.")]
    [InlineData("coax-after", "90", "coax-after wants a time from 30 s to 10 min, such as 90s, or usual.")]
    [InlineData("first-milk-left", "900g", "first-milk-left wants an amount from 1 to 200 g, such as 20g, or usual.")]
    [InlineData("first-side", "middle", "first-side wants left or right, or usual.")]
    public async Task A_number_that_cannot_be_is_answered_with_what_can(string item, string value, string says)
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("plan", "set", item, value));
        Assert.Equal(says + "\n", bench.Complained);
    }

    [Fact]
    public async Task What_changed_is_kept_whole()
    {
        using var folder = new TemporaryFolder();
        PlanChange[] changes =
        [
            new() { At = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero), Kind = PlanChangeKind.Learned, Item = PlanItem.Interval, Before = 221, After = 230.5, Target = 268.5, Limit = PlanLimit.Fifth, Sessions = 12, UpTo = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero) },
            new() { At = new(2026, 11, 24, 4, 0, 0, TimeSpan.Zero), Kind = PlanChangeKind.Frozen },
        ];
        using (var store = SqliteSessionStore.Open(folder.File("store.db")))
        {
            await store.Plan.AddAsync(isSimulated: false, changes, TestContext.Current.CancellationToken);
        }

        using var again = SqliteSessionStore.Open(folder.File("store.db"));
        Assert.Equal(changes, await again.Plan.ListAsync(isSimulated: false, TestContext.Current.CancellationToken));
        Assert.Empty(await again.Plan.ListAsync(isSimulated: true, TestContext.Current.CancellationToken));
    }

    /// <summary>Some days of a woman who lets down after 50 s, and again after four minutes.</summary>
    private static async Task<ConsoleBench> WithSessionsAsync(int count)
    {
        var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        var entries = new List<JournalEntry>();
        for (var i = 0; i < count; i++)
        {
            foreach (var entry in Session(i).Entries)
            {
                entry.Sequence = (ulong)entries.Count + 1;
                entries.Add(entry);
            }
        }

        pump.Journal = entries;
        return bench;
    }

    private static JournalScript Session(int number)
    {
        var at = new DateTime(2026, 11, 18, 0, 0, 0, DateTimeKind.Utc).AddHours(number * 8);
        var first = 54 + (number % 5);
        var script = new JournalScript().Begin(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at:yyyyMMdd-HHmmss}-{number:x4}"), "adaptive")
            .Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1)
            .LetDown(first, Reason.FlowRose, 0.3).Enter(PumpState.Expressing, first, Reason.FlowRose).Over(first, first + 90, 40).Enter(PumpState.Stimulating, first + 92, Reason.FlowFell)
            .LetDown(first + 240, Reason.FlowRose, 0.3).Enter(PumpState.Expressing, first + 240, Reason.FlowRose).Over(first + 240, first + 320, 20).Enter(PumpState.Stimulating, first + 322, Reason.FlowFell)
            .End(first + 500, PumpState.Complete, Reason.NeitherSideGives);
        script.Entries[0].Event.Started.At = Timestamp.FromDateTime(at);
        return script;
    }
}

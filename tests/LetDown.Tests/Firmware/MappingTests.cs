using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Services;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Tests.Firmware;

/// <summary>Everything the core can say has its own word on the wire, and every word on the wire can be said.</summary>
public sealed class MappingTests
{
    [Fact]
    public void States_are_complete_both_ways() =>
        AssertComplete<PumpState, Wire.PumpState>(StateMap.ToWire, PumpState.Session, PumpState.Pumping);

    [Fact]
    public void Reasons_are_complete_both_ways() => AssertComplete<SessionReason, Wire.Reason>(StateMap.ToWire, SessionReason.None);

    [Fact]
    public void Ways_of_coaxing_are_complete_both_ways() => AssertComplete<Coaxing, Wire.Coaxing>(StateMap.ToWire, Coaxing.None);

    [Fact]
    public void The_numbers_behind_a_decision_come_through()
    {
        var grounds = new Grounds
        {
            InVain = 62,
            ExpectedWait = 221,
            Next = new(new Mass(4), new Mass(18)),
            GramsPerMinute = new(1.1, 4.4),
            Worth = 1,
            Flow = new(new Flow(0.04), new Flow(0.02)),
        };
        var wire = EventMap.ToWire(new SessionEvent { Kind = SessionEventKind.StateChanged, Grounds = grounds, IsTogether = true });

        Assert.True(wire.Together);
        Assert.Equal((62, 221, 1), (wire.Grounds.InVainSeconds, wire.Grounds.ExpectedWaitSeconds, wire.Grounds.WorthGramsPerMinute));
        Assert.Equal((4, 18), (wire.Grounds.NextGrams.Left, wire.Grounds.NextGrams.Right));
        Assert.Equal((1.1, 4.4), (wire.Grounds.GramsPerMinute.Left, wire.Grounds.GramsPerMinute.Right));
        Assert.Equal((0.04, 0.02), (wire.Grounds.FlowGramsPerSecond.Left, wire.Grounds.FlowGramsPerSecond.Right));
        Assert.Null(EventMap.ToWire(new SessionEvent { Kind = SessionEventKind.StateChanged }).Grounds);
    }

    [Fact]
    public void Notices_are_complete_both_ways() => AssertComplete<Notice, Wire.Notice>(StateMap.ToWire, Notice.None);

    [Fact]
    public void Faults_are_complete_both_ways() => AssertComplete<Fault, Wire.Fault>(StateMap.ToWire, Fault.None);

    [Fact]
    public void A_fault_has_the_same_number_on_the_wire() =>
        Assert.All(Enum.GetValues<Fault>(), fault => Assert.Equal((int)fault, (int)StateMap.ToWire(fault)));

    [Fact]
    public void Outcomes_are_complete_both_ways()
    {
        var said = Enum.GetValues<CommandOutcome>().Except([CommandOutcome.None]).Select(CommandMap.ToWire).ToList();

        // The one that the service says itself, of its disk.
        said.Add(Wire.CommandOutcome.NotKept);
        Assert.Equal(Enum.GetValues<Wire.CommandOutcome>().Skip(1).Order(), said.Order());
        Assert.Equal(default, CommandMap.ToWire(CommandOutcome.None));
    }

    [Fact]
    public void Breasts_are_complete_both_ways()
    {
        AssertComplete<Side, Wire.Side>(SideMap.ToWire);
        Assert.All(Enum.GetValues<Side>(), side => Assert.Equal(side, SideMap.FromWire(SideMap.ToWire(side))));
        Assert.Null(SideMap.FromWire(Wire.Side.Unspecified));
    }

    [Fact]
    public void Every_command_on_the_wire_asks_for_something_of_its_own()
    {
        Wire.Command[] all =
        [
            new() { Start = new() }, new() { Pause = new() }, new() { Resume = new() }, new() { LetDown = new() },
            new() { SwitchSide = new() }, new() { Suction = new() }, new() { Stop = new() }, new() { Quiet = new() }, new() { Plan = new() },
        ];
        Assert.Equal(Enum.GetValues<Wire.Command.WhatOneofCase>().Skip(1), all.Select(command => command.WhatCase));
        Assert.Equal(Enum.GetValues<CommandKind>().Skip(1).Order(), all.Select(command => CommandMap.FromWire(command)!.Value.Kind).Order());
        Assert.Null(CommandMap.FromWire(new()));
    }

    [Fact]
    public void Every_event_of_the_core_says_what_happened_in_its_own_way()
    {
        var said = Enum.GetValues<SessionEventKind>().Select(kind => EventMap.ToWire(new SessionEvent { Kind = kind }).WhatCase).ToList();

        // The one that the loop says itself.
        said.Add(EventMap.ToWire(default, new OverrunReport(1, TimeSpan.Zero)).WhatCase);
        Assert.Equal(Enum.GetValues<Wire.SessionEvent.WhatOneofCase>().Skip(1).Order(), said.Order());
    }

    [Fact]
    public void What_was_left_open_at_the_start_is_left_to_the_pump()
    {
        var nothing = CommandMap.FromWire(new() { Start = new() })!.Value.Start;
        Assert.Equal(default, nothing);
        var length = new Google.Protobuf.WellKnownTypes.Duration { Seconds = long.MaxValue };
        Assert.Equal(TimeSpan.MaxValue, CommandMap.FromWire(new() { Start = new() { Length = length } })!.Value.Start.Length);
    }

    [Fact]
    public void A_quiet_motor_is_asked_for_as_long_as_was_said_and_without_a_length_it_ends()
    {
        Assert.Equal(TimeSpan.FromSeconds(90), Asked(new() { Length = new() { Seconds = 90 } }));
        Assert.Equal(TimeSpan.MaxValue, Asked(new() { Length = new() { Seconds = long.MaxValue } }));
        Assert.Equal(TimeSpan.Zero, Asked(new()));

        static TimeSpan Asked(Wire.SetQuiet quiet) => CommandMap.FromWire(new() { Quiet = quiet })!.Value.QuietFor;
    }

    [Theory]
    [InlineData(1, "The motor stays quiet for 1 second.")]
    [InlineData(90, "The motor stays quiet for 1 minute and 30 seconds.")]
    [InlineData(180, "The motor stays quiet for 3 minutes.")]
    [InlineData(0, "The motor runs as usual.")]
    public void A_quiet_motor_is_told_in_minutes_and_seconds(double seconds, string says) => Assert.Equal(
        says, CommandWords.For(new() { Kind = CommandKind.Quiet, QuietFor = TimeSpan.FromSeconds(seconds) }, CommandOutcome.Accepted, default));

    [Fact]
    public void Too_long_a_quiet_is_not_told_as_too_much_suction() => Assert.Equal(
        "The motor can be kept quiet for up to 60 minutes at a time.",
        CommandWords.For(new() { Kind = CommandKind.Quiet }, CommandOutcome.OutOfRange, default));

    [Fact]
    public void A_watcher_is_told_of_the_quiet_motor_at_once_and_sees_it()
    {
        var (usual, quiet) = (new PumpSnapshot(default, 0, 0, 0), new PumpSnapshot(new() { IsQuiet = true }, 0, 0, 0));
        var map = new StatusMap(new(TimeProvider.System));

        Assert.NotEqual(StatusChange.Of(usual), StatusChange.Of(quiet));
        Assert.Equal((false, true), (map.ToWire(usual).Quiet, map.ToWire(quiet).Quiet));
    }

    [Theory]
    [InlineData(CommandKind.Pause, PumpState.Paused, false, "The pump is paused already. “letdown resume” goes on.")]
    [InlineData(CommandKind.Switch, PumpState.Paused, false, "The pump is paused. Go on first: “letdown resume”.")]
    [InlineData(CommandKind.LetDown, PumpState.Paused, true, "The pump is paused. Go on first: “letdown resume”.")]
    [InlineData(CommandKind.Switch, PumpState.Stimulating, true, "Both breasts are pumped at once; there is no other to go to.")]
    public void A_no_says_what_is_in_the_way(CommandKind kind, PumpState state, bool together, string says) => Assert.Equal(
        says, CommandWords.For(new() { Kind = kind }, CommandOutcome.NotNow, default, new() { State = state, IsTogether = together }));

    [Fact]
    public void Every_outcome_has_a_sentence_for_people() => Assert.All(
        from kind in Enum.GetValues<CommandKind>()
        from outcome in Enum.GetValues<CommandOutcome>()
        select CommandWords.For(new Commands { Kind = kind }, outcome, new(new Vacuum(180), new Vacuum(200))),
        sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));

    private static void AssertComplete<TCore, TWire>(Func<TCore, TWire> map, params TCore[] without)
        where TCore : struct, Enum
        where TWire : struct, Enum
    {
        var said = Enum.GetValues<TCore>().Except(without).Select(map).ToList();
        Assert.Equal(Enum.GetValues<TWire>().Where(word => !word.Equals(default(TWire))).Order(), said.Order());
        Assert.All(without, value => Assert.Equal(default, map(value)));
    }
}

using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core;

public sealed class PumpControllerTests
{
    /// <summary>Seven ejections about 221 s apart (LD21), 90 s long (between LD16 and LD17), at FL02's flow.</summary>
    private static ScriptedPump Typical() =>
        new(new ScriptedMother(new(60, 70), 0.5, 90, 80, 300, 520, 740, 960, 1180, 1400).Flow);

    [Fact]
    public void A_whole_session_goes_from_start_to_complete_by_itself()
    {
        var pump = Typical();
        Assert.Equal(CommandOutcome.Accepted, pump.Do(CommandKind.Start));
        pump.RunTo(PumpState.Complete);

        Assert.Equal(SessionReason.NeitherSideGives, pump.Status.Reason);
        Assert.True(pump.Status.LetDowns >= 2);
        Assert.True(pump.Status.Round >= 3, "It must switch and return.");
        Assert.Equal(pump.Grams.Left, pump.Status.Collected.Left.Grams, 0.5);
        Assert.Equal(pump.Grams.Right, pump.Status.Collected.Right.Grams, 0.5);
        Assert.InRange(pump.Grams.Left, 55, 61);
        Assert.InRange(pump.Grams.Right, 60, 71);
        Assert.Equal(Actuation.Safe, pump.Actuation);
    }

    [Fact]
    public void Events_tell_the_session_in_order_from_started_to_ended()
    {
        var pump = Typical();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Complete);

        Assert.Equal(SessionEventKind.Started, pump.Events[0].Kind);
        Assert.Equal(SessionEventKind.Ended, pump.Events[^1].Kind);
        Assert.Equal(pump.Events.OrderBy(e => e.Elapsed).Select(e => e.Elapsed), pump.Events.Select(e => e.Elapsed));
        Assert.Equal(pump.Status.LetDowns, pump.Events.Count(e => e.Kind == SessionEventKind.LetDown));
        Assert.Equal(PumpState.Complete, pump.Events[^1].State);
        Assert.Equal(SessionReason.NeitherSideGives, pump.Events[^1].Reason);
        var states = pump.Events.Where(e => e.Kind == SessionEventKind.StateChanged).Select(e => e.State).ToArray();
        Assert.Equal(
            [PumpState.Preparing, PumpState.Stimulating, PumpState.Expressing, PumpState.Stimulating, PumpState.Switching],
            states[..5]);
    }

    [Fact]
    public void The_same_readings_and_commands_give_the_same_outputs_again()
    {
        var pump = Typical();
        List<(Readings Readings, Commands Commands, Actuation Actuation)> tape = [];
        pump.Watch = (readings, commands, actuation) => tape.Add((readings, commands, actuation));
        pump.Do(CommandKind.Start);
        pump.Run(400);
        pump.Press(Buttons.SuctionUp);
        pump.Do(CommandKind.Switch);
        pump.RunTo(PumpState.Complete);

        var replayed = new PumpController(new PumpSettings());
        List<SessionEvent> events = [];
        foreach (var (readings, commands, actuation) in tape)
        {
            Assert.Equal(actuation, replayed.Step(readings, commands));
            while (replayed.TryTakeEvent(out var taken))
            {
                events.Add(taken);
            }
        }

        Assert.Equal(pump.Events, events);
        Assert.Equal(pump.Status, replayed.Status);
    }

    [Fact]
    public void A_tick_in_which_nothing_happens_allocates_nothing()
    {
        var pump = Typical();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Expressing);
        pump.Run(10);
        var before = (pump.Events.Count, pump.BytesInStep);
        pump.Run(10);
        Assert.Equal(before, (pump.Events.Count, pump.BytesInStep));
    }

    [Fact]
    public void The_next_session_begins_on_the_other_breast()
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        Assert.Equal(Side.Left, pump.Status.Side);
        pump.Do(CommandKind.Stop);
        pump.RunTo(PumpState.Complete);
        pump.Do(CommandKind.Start);
        Assert.Equal(Side.Right, pump.Status.Side);
    }

    [Fact]
    public void Grams_stay_on_the_screen_when_the_bottles_are_taken_away_after_the_end()
    {
        var pump = Typical();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Complete);
        var collected = pump.Status.Collected;
        pump.Tamper = r => r with { Sides = new(r.Sides.Left with { Scale = new(default, r.At) }, r.Sides.Right) };
        pump.Run(5);
        Assert.Equal(collected, pump.Status.Collected);
    }

    [Theory]
    [InlineData(251, 150, 200)]
    [InlineData(49, 150, 200)]
    [InlineData(200, 210, 200)]
    [InlineData(200, double.NaN, 200)]
    [InlineData(200, 150, 5)]
    public void Settings_outside_the_safety_limits_are_refused(double ceiling, double level, double headSpace)
    {
        var settings = new PumpSettings
        {
            ComfortCeiling = new(new(200), new(ceiling)),
            SuctionLevel = new(level),
            HeadSpaceMillilitres = headSpace,
        };
        Assert.Throws<ArgumentOutOfRangeException>(() => new PumpController(settings));
    }

    [Fact]
    public void A_bottle_that_is_full_sends_her_to_the_other_side_and_then_to_the_end()
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating);
        pump.Tamper = r => r with { Sides = r.Sides with { Left = r.Sides.Left with { BottleFull = true } } };
        pump.RunTo(PumpState.Switching, 2);
        Assert.Equal(SessionReason.BottleFull, pump.Status.Reason);
        Assert.Equal(Notice.BottleFull, pump.Status.Notice);
        pump.RunTo(PumpState.Stimulating, 5);
        Assert.Equal(CommandOutcome.NotNow, pump.Do(CommandKind.Switch));
        pump.Tamper = r => r with { Sides = new(r.Sides.Left with { BottleFull = true }, r.Sides.Right with { BottleFull = true }) };
        pump.RunTo(PumpState.Complete, 10);
        Assert.Equal(SessionReason.BottleFull, pump.Status.Reason);
    }
}

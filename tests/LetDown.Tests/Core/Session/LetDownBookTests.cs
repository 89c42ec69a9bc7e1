using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class LetDownBookTests
{
    [Fact]
    public void Each_let_down_is_told_with_when_where_how_long_and_how_much()
    {
        // 60 s at 0.5 g/s (FL02), from 100 s of the session on.
        var pump = new ScriptedPump(status => Flows(status, 100, 160) ? new(0.5, 0) : default);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Switching);
        var over = Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDownOver);
        Assert.Equal(Side.Left, over.Side);
        Assert.Equal(100, over.Onset.TotalSeconds, 1.0);
        Assert.Equal(160, over.Until.TotalSeconds, 2.5);
        Assert.Equal(30, over.Value, 1.0);
        Assert.Equal(over.Onset, Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDown).Onset);
    }

    [Fact]
    public void One_that_brought_no_milk_is_taken_back()
    {
        // Something presses on the scale like milk for two seconds, and lets go as slowly.
        var pump = new ScriptedPump(status => Flows(status, 100, 102) ? new(0.35, 0) : Flows(status, 102, 104) ? new(-0.35, 0) : default);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Expressing, 120);
        Assert.Equal(1, pump.Status.LetDowns);
        pump.Run(30);
        Assert.Contains(pump.Events, e => e.Kind == SessionEventKind.LetDownWithdrawn);
        Assert.Equal((0, PumpState.Stimulating), (pump.Status.LetDowns, pump.Status.State));
    }

    [Fact]
    public void One_that_still_runs_when_she_leaves_ends_there()
    {
        var pump = new ScriptedPump(status => Flows(status, 60, 200) ? new(0.5, 0) : default);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Expressing);
        pump.Run(20);
        pump.Do(CommandKind.Switch);
        var over = Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDownOver);
        Assert.Equal(pump.Status.Elapsed, over.Until);
        Assert.InRange(over.Value, 9, 13);
    }

    [Fact]
    public void One_that_began_in_a_pause_counts_from_when_she_goes_on()
    {
        var pump = new ScriptedPump(status => Flows(status, 60, 120) ? new(0.5, 0) : default);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating);
        pump.Do(CommandKind.Pause);
        pump.Run(80 - pump.Status.Elapsed.TotalSeconds);
        pump.Do(CommandKind.Resume);
        pump.RunTo(PumpState.Expressing, 5);
        pump.Run(60);
        Assert.Equal(1, pump.Status.LetDowns);
        Assert.Equal(20, Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDownOver).Value, 2.0);
    }

    [Fact]
    public void One_that_is_taken_back_on_one_breast_stays_that_of_the_other_whichever_ends_first()
    {
        // On the left something presses for 30 s and lets go; on the right milk comes for 15 s meanwhile.
        var pump = new ScriptedPump(status => new(
            Flows(status, 100, 102) ? 0.5 : Flows(status, 102, 140) ? 0.06 : Flows(status, 140, 150) ? -0.4 : 0,
            Flows(status, 101.5, 116) ? 0.5 : 0));
        pump.Start(BuiltInPrograms.Both);
        pump.RunTo(PumpState.Expressing, 120);
        pump.Run(60);
        var over = Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDownOver);
        Assert.Equal(Side.Right, over.Side);
        Assert.Equal(Side.Left, Assert.Single(pump.Events, e => e.Kind == SessionEventKind.LetDownWithdrawn).Side);
        Assert.Equal(1, pump.Status.LetDowns);
    }

    [Fact]
    public void One_that_she_felt_and_that_brought_no_milk_says_nothing_of_what_is_still_there()
    {
        // 10 g and 4 g from each side: both breasts are known, and the next let-down is worth the wait.
        var pump = new ScriptedPump(status => Flows(status, 60, 100) || Flows(status, 200, 216) ? new(0.25, 0.25) : default);
        pump.Start(BuiltInPrograms.Both);
        pump.RunTo(PumpState.Expressing, 80);
        pump.RunTo(PumpState.Stimulating, 60);
        pump.RunTo(PumpState.Expressing, 120);
        pump.RunTo(PumpState.Stimulating, 60);
        pump.Run(20);

        pump.Do(CommandKind.LetDown);
        pump.RunTo(PumpState.Stimulating, 40);
        pump.Run(10);

        Assert.Equal((3, PumpState.Stimulating), (pump.Status.LetDowns, pump.Status.State));
    }

    [Fact]
    public void One_that_she_felt_while_both_are_pumped_is_one_on_both_sides()
    {
        var pump = new ScriptedPump(status => Flows(status, 32, 80) ? new(0.02, 0.3) : default);
        pump.Start(BuiltInPrograms.Both);
        pump.RunTo(PumpState.Stimulating);
        pump.Run(30 - pump.Status.Elapsed.TotalSeconds);
        pump.Do(CommandKind.LetDown);
        pump.RunTo(PumpState.Stimulating, 80);

        Assert.Equal(1, pump.Status.LetDowns);
        var over = pump.Events.Where(e => e.Kind == SessionEventKind.LetDownOver).ToDictionary(e => e.Side, e => e.Value);
        Assert.InRange(over[Side.Left], 0.3, 1);
        Assert.Equal(14.4, over[Side.Right], 1.0); // 48 s at 0.3 g/s.
    }

    private static bool Flows(PumpStatus status, double from, double to) =>
        status.Elapsed.TotalSeconds >= from && status.Elapsed.TotalSeconds < to;
}

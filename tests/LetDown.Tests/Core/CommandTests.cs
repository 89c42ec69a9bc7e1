using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core;

public sealed class CommandTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry();

    [Theory]
    [InlineData(CommandKind.Pause)]
    [InlineData(CommandKind.Resume)]
    [InlineData(CommandKind.LetDown)]
    [InlineData(CommandKind.Switch)]
    [InlineData(CommandKind.Stop)]
    public void Without_a_session_there_is_nothing_to_do(CommandKind kind) =>
        Assert.Equal(CommandOutcome.NoSession, _pump.Do(kind));

    [Theory]
    [InlineData(0, CommandOutcome.TooLong)]
    [InlineData(-5, CommandOutcome.TooLong)]
    [InlineData(60, CommandOutcome.Accepted)]
    [InlineData(60.01, CommandOutcome.TooLong)]
    public void A_session_may_last_an_hour_and_no_longer(double minutes, CommandOutcome expected)
    {
        var start = new Commands { Kind = CommandKind.Start, Start = new() { Length = TimeSpan.FromMinutes(minutes) } };
        Assert.Equal(expected, _pump.Do(start));
    }

    [Fact]
    public void A_second_start_is_refused_while_a_session_is_on()
    {
        _pump.Do(CommandKind.Start);
        Assert.Equal(CommandOutcome.SessionOn, _pump.Do(CommandKind.Start));
    }

    [Theory]
    [InlineData(59.9, CommandOutcome.OutOfRange)]
    [InlineData(60, CommandOutcome.Accepted)]
    [InlineData(200, CommandOutcome.Accepted)]
    [InlineData(200.1, CommandOutcome.OutOfRange)]
    [InlineData(double.NaN, CommandOutcome.OutOfRange)]
    [InlineData(double.PositiveInfinity, CommandOutcome.OutOfRange)]
    public void Suction_may_be_set_from_60_to_the_comfort_ceiling(double mmHg, CommandOutcome expected)
    {
        var before = _pump.Status.SuctionLevel;
        var outcome = _pump.Do(new Commands { Kind = CommandKind.Suction, SuctionLevel = new(mmHg) });
        Assert.Equal(expected, outcome);
        Assert.Equal(expected == CommandOutcome.Accepted ? new Vacuum(mmHg) : before, _pump.Status.SuctionLevel);
    }

    [Fact]
    public void Pause_vents_and_resume_begins_softly_on_the_same_side()
    {
        Begin();
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Pause));
        Assert.Equal(Actuation.Safe.Motor, _pump.Actuation.Motor);
        Assert.False(_pump.Actuation.Sides.Left.VentClosed);
        Assert.Equal(CommandOutcome.NotNow, _pump.Do(CommandKind.Pause));
        _pump.Run(30);
        Assert.Null(_pump.Status.Target);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Resume));
        Assert.Equal(PumpState.Stimulating, _pump.Status.State);
        Assert.Equal(Side.Left, _pump.Status.Side);
        Assert.Equal(CommandOutcome.NotNow, _pump.Do(CommandKind.Resume));
    }

    [Fact]
    public void A_pause_on_the_way_to_the_other_breast_goes_on_there()
    {
        Begin();
        _pump.Do(CommandKind.Switch);
        _pump.Do(CommandKind.Pause);
        _pump.Run(5);
        _pump.Do(CommandKind.Resume);
        Assert.Equal(Side.Right, _pump.Status.Side);
        Assert.Equal(2, _pump.Status.Round);
    }

    [Fact]
    public void A_pause_of_ten_minutes_ends_the_session()
    {
        // In ticks of 20 ms, the longest that none takes for late: mutation testing has to come through it.
        var pump = new ScriptedPump(_ => default, tickSeconds: 0.02);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Do(CommandKind.Pause);
        pump.Run(598);
        Assert.Equal(PumpState.Paused, pump.Status.State);
        pump.RunTo(PumpState.Complete, 5);
        Assert.Equal(SessionReason.PauseTooLong, pump.Status.Reason);
    }

    [Fact]
    public void Stop_eases_down_before_it_vents_and_a_second_stop_vents_at_once()
    {
        Begin();
        _pump.Do(CommandKind.LetDown);
        _pump.Run(20);
        _pump.Do(CommandKind.Stop);
        Assert.Equal(PumpState.Finishing, _pump.Status.State);
        _pump.Run(1);
        Assert.NotNull(_pump.Status.Target);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Stop));
        _pump.RunTo(PumpState.Complete, 0.1);
        Assert.Equal(SessionReason.Asked, _pump.Status.Reason);
    }

    [Fact]
    public void Stop_reaches_the_end_within_six_seconds_from_every_state()
    {
        foreach (var reach in Ways())
        {
            var pump = ScriptedPump.Dry();
            reach(pump);
            var from = pump.Status.State;
            Assert.Equal(CommandOutcome.Accepted, pump.Do(CommandKind.Stop));
            pump.RunTo(PumpState.Complete, 6);
            Assert.True(pump.Actuation == Actuation.Safe, $"Not vented after stop from {from}.");
        }
    }

    [Fact]
    public void A_felt_let_down_begins_expression_and_without_milk_goes_back_to_stimulation()
    {
        Begin();
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.LetDown));
        Assert.Equal(PumpState.Expressing, _pump.Status.State);
        Assert.Equal(1, _pump.Status.LetDowns);
        _pump.RunTo(PumpState.Stimulating, 40);
        Assert.Equal(SessionReason.FlowFell, _pump.Status.Reason);
    }

    [Fact]
    public void A_let_down_that_is_felt_again_and_again_is_one()
    {
        Begin();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.LetDown));
            _pump.Run(1);
        }

        Assert.Equal(1, _pump.Status.LetDowns);
        Assert.Single(_pump.Events, e => e.Kind == SessionEventKind.LetDown);
    }

    [Fact]
    public void A_let_down_felt_when_the_flow_has_just_shown_it_is_the_same_one_and_half_a_minute_later_another()
    {
        var pump = new ScriptedPump(status => new(status.Elapsed.TotalSeconds > 30 ? 0.5 : 0, 0));
        Begin(pump);
        pump.RunTo(PumpState.Expressing, 40);
        pump.Run(5);
        pump.Do(CommandKind.LetDown);
        Assert.Equal(1, pump.Status.LetDowns);
        pump.Run(30);
        pump.Do(CommandKind.LetDown);
        Assert.Equal(2, pump.Status.LetDowns);
    }

    [Fact]
    public void The_session_ends_when_its_time_is_up()
    {
        _pump.Do(new Commands { Kind = CommandKind.Start, Start = new() { Length = TimeSpan.FromMinutes(2) } });
        _pump.RunTo(PumpState.Complete, 130);
        Assert.Equal(SessionReason.TimeUp, _pump.Status.Reason);
        Assert.InRange(_pump.Status.Elapsed.TotalSeconds, 120, 126);
    }

    [Fact]
    public void Warmth_and_massage_run_only_where_they_were_wished_and_milk_is_pumped()
    {
        _pump.Do(new Commands { Kind = CommandKind.Start, Start = new() { Warmth = true, Massage = true } });
        Assert.False(_pump.Actuation.Sides.Left.PadOn);
        _pump.RunTo(PumpState.Stimulating);
        _pump.Run(0.1);
        Assert.True(_pump.Actuation.Sides.Left is { PadOn: true, MassageOn: true });
        Assert.False(_pump.Actuation.Sides.Right.PadOn || _pump.Actuation.Sides.Right.MassageOn);
        _pump.Do(CommandKind.Pause);
        Assert.False(_pump.Actuation.Sides.Left.PadOn || _pump.Actuation.Sides.Left.MassageOn);
    }

    private static IEnumerable<Action<ScriptedPump>> Ways()
    {
        yield return pump => pump.Do(CommandKind.Start);
        yield return Begin;
        yield return pump => { Begin(pump); pump.Do(CommandKind.LetDown); pump.Run(10); };
        yield return pump => { Begin(pump); pump.Do(CommandKind.Switch); };
        yield return pump => { Begin(pump); pump.Do(CommandKind.Pause); };
    }

    private static void Begin(ScriptedPump pump)
    {
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
    }

    private void Begin() => Begin(_pump);
}

using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using static LetDown.Core.Session.PumpState;

namespace LetDown.Tests.Core.Session;

/// <summary>Seal, milk, bottles, time and faults, each as the session answers it.</summary>
public sealed class PumpingSessionTests
{
    private readonly BenchSession _bench = new();

    private PumpingSession Session => _bench.Session;

    [Fact]
    public void Before_anything_it_stands_at_the_breast_that_would_be_first()
    {
        Assert.Equal((Idle, Side.Left, 0, false, SuctionIntent.Vented), (Session.State, Session.Side, Session.Round, Session.IsOn, Session.Intent));
        Assert.Equal(Side.Right, new BenchSession(Side.Right).Session.Side);
        _bench.Run(1);
        Assert.Equal((TimeSpan.Zero, Idle), (Session.Elapsed, Session.State));
    }

    [Fact]
    public void A_start_is_written_first_with_what_was_left_open_filled_in()
    {
        Assert.Equal(CommandOutcome.Accepted, _bench.Start());

        var events = _bench.Written(SessionEventKind.Started);
        Assert.Equal(SessionEventKind.Started, _bench.Events[0].Kind);
        Assert.Equal((BuiltInPrograms.Adaptive, StartOptions.UsualLength.TotalSeconds), (Assert.Single(events).Program, events[0].Value));
        var state = Assert.Single(_bench.Written(SessionEventKind.StateChanged));
        Assert.Equal((Preparing, SessionReason.Asked, Side.Left, 1), (state.State, state.Reason, state.Side, state.Round));
        Assert.Equal((Preparing, true, false), (Session.State, Session.IsOn, Session.IsPumping));
    }

    [Fact]
    public void Self_test_then_a_gentle_wave_until_it_seals_then_stimulation()
    {
        _bench.Leaks = new(true, false);
        _bench.Start();
        Assert.Equal(SuctionIntent.Zeroing, Session.Intent);
        _bench.Run(10);
        Assert.Equal((Preparing, SuctionMode.Wave, true), (Session.State, Session.Intent.Mode, Session.IsLeaking));
        Assert.Equal(SuctionEnvelope.Gentle.Peak, Session.Intent.Peaks.Left);
        Assert.Null(Session.Intent.Peaks.Right);

        _bench.Leaks = default;
        _bench.RunTo(Stimulating, 3);
        Assert.Equal((SessionReason.SelfTestPassed, false), (Session.Reason, Session.IsLeaking));
        Assert.Equal(BuiltInPrograms.Adaptive.Stimulation.Peak, Session.Intent.Peaks.Left);
    }

    [Fact]
    public void A_shield_that_never_seals_ends_it_after_a_minute_and_a_half()
    {
        _bench.Leaks = new(true, true);
        _bench.Start();
        Assert.Equal(90, _bench.RunTo(Finishing, 100), 0.2);
        _bench.RunTo(Complete, 6);
        Assert.Equal((SessionReason.NoSeal, false, Fault.None), (Session.Reason, Session.IsOn, Session.Found));
    }

    [Fact]
    public void Milk_brings_expression_at_her_level_and_when_it_stops_stimulation()
    {
        _bench.Begin();
        _bench.Flow = new(0.5, 0);
        _bench.RunTo(Expressing, 5);
        Assert.Equal((SessionReason.FlowRose, 1, true), (Session.Reason, Session.LetDowns, Session.IsPumped(Side.Left)));
        Assert.True(Session.Grounds.Flow.Left.GramsPerSecond > 0.1);
        Assert.False(Session.IsPumped(Side.Right));
        Assert.Equal(new Vacuum(150), Session.Intent.Peaks.Left);
        _bench.Run(20);
        Assert.Equal(11, Session.Collected.Left.Grams, 1.5);

        _bench.Flow = default;
        _bench.RunTo(Stimulating, 20);
        Assert.Equal(SessionReason.FlowFell, Session.Reason);
        var over = Assert.Single(_bench.Written(SessionEventKind.LetDownOver));
        Assert.Equal(Session.Collected.Left.Grams, over.Value, 0.3);
    }

    [Fact]
    public void Nothing_is_collected_before_the_scales_are_tared()
    {
        _bench.Begin();
        _bench.Flow = new(0.5, 0);
        _bench.Run(20);
        Stop();
        var before = Session.Collected.Left.Grams;
        Assert.True(before > 5);
        _bench.Flow = default;
        _bench.Run(5);
        Assert.Equal(before, Session.Collected.Left.Grams);

        _bench.Start();
        Assert.Equal(0, Session.Collected.Left.Grams);
        _bench.Run(2);
        Assert.Equal((Preparing, 0.0), (Session.State, Session.Collected.Left.Grams));
    }

    [Fact]
    public void It_does_not_leave_a_breast_that_is_still_held()
    {
        _bench.Begin();
        _bench.Stuck = new(true, false);
        Session.Switch();
        _bench.Run(10);
        Assert.Equal(Switching, Session.State);
        _bench.Stuck = default;
        _bench.RunTo(Stimulating, 0.1);
    }

    [Fact]
    public void A_pause_of_ten_minutes_is_the_end()
    {
        _bench.Begin();
        Session.Pause();
        _bench.Run(SafetyLimits.LongestPause.TotalSeconds - 0.1);
        Assert.Equal(Paused, Session.State);
        _bench.Run(0.2);
        _bench.RunTo(Complete, 1);
        Assert.Equal(SessionReason.PauseTooLong, Session.Reason);
    }

    [Fact]
    public void It_is_over_only_when_both_lines_are_vented()
    {
        _bench.Begin();
        Session.Stop();
        _bench.Stuck = new(false, true);
        _bench.Run(10);
        Assert.Equal(Finishing, Session.State);
        _bench.Stuck = default;
        _bench.RunTo(Complete, 0.2);
    }

    [Fact]
    public void Time_that_is_up_and_milk_that_is_enough_end_it()
    {
        _bench.Begin(minutes: 1);
        _bench.RunTo(Finishing, 60);
        Assert.Equal(60, Session.Elapsed.TotalSeconds, 0.1);
        _bench.RunTo(Complete, 5);
        Assert.Equal(SessionReason.TimeUp, Session.Reason);

        _bench.Begin(BuiltInPrograms.Both, target: 10);
        _bench.Flow = new(0.25, 0.25);
        _bench.Run(18);
        Assert.Equal(Expressing, Session.State);
        _bench.RunTo(Finishing, 5);
        Assert.Equal(10, Session.Collected.Left.Grams + Session.Collected.Right.Grams, 0.2);
        _bench.RunTo(Complete, 6);
        Assert.Equal(SessionReason.TargetReached, Session.Reason);
    }

    [Fact]
    public void An_end_that_has_begun_keeps_its_reason()
    {
        _bench.Begin(target: 10, minutes: 1);
        Session.Stop();
        _bench.Stuck = new(true, true);
        _bench.Run(70);
        _bench.Stuck = default;
        _bench.RunTo(Complete, 1);
        Assert.Equal(SessionReason.Asked, Session.Reason);
    }

    [Fact]
    public void Asleep_for_a_minute_after_it_asked_it_ends()
    {
        var program = BuiltInPrograms.OneSide with { Steps = [new(ClockPhase.Stimulate, TimeSpan.FromMinutes(40))] };
        _bench.Begin(program, minutes: 60);
        _bench.Run((25 * 60) - 1);
        Assert.False(Session.IsAsking);
        _bench.Run(2);
        Assert.True(Session.IsAsking);
        Assert.True(Session.Touch());
        Assert.False(Session.Touch());
        Assert.False(Session.IsAsking);
        _bench.RunTo(Complete, 60 * 60);
        Assert.Equal(SessionReason.ProgramOver, Session.Reason);

        _bench.Begin(program, minutes: 60);
        Assert.Equal((25 * 60) + 60, _bench.RunTo(Finishing, 30 * 60), 2.0);
        _bench.RunTo(Complete, 6);
        Assert.Equal(SessionReason.Asleep, Session.Reason);
        Assert.False(Session.Touch());
    }

    [Fact]
    public void A_full_bottle_sends_her_to_the_other_breast_and_the_second_one_to_the_end()
    {
        _bench.Begin();
        _bench.Full = new(true, false);
        Assert.False(Session.IsAnyBottleFull);
        _bench.RunTo(Switching, 1);
        Assert.Equal((SessionReason.BottleFull, true), (Session.Reason, Session.IsAnyBottleFull));
        _bench.RunTo(Stimulating, 3);
        Assert.Equal(Side.Right, Session.Side);

        // The first one stays full: there is no way back.
        Assert.Equal(CommandOutcome.NotNow, Session.Switch());
        _bench.Full = new(true, true);
        _bench.RunTo(Complete, 8);
        Assert.Equal(SessionReason.BottleFull, Session.Reason);
    }

    [Fact]
    public void Of_both_at_once_the_breast_with_a_full_bottle_is_let_go()
    {
        _bench.Begin(BuiltInPrograms.Both);
        _bench.Full = new(false, true);
        _bench.Run(1);

        var let = Assert.Single(_bench.Written(SessionEventKind.SideFinished));
        Assert.Equal((Side.Right, SessionReason.BottleFull), (let.Side, let.Reason));
        Assert.Equal((Stimulating, true, false, false), (Session.State, Session.IsPumped(Side.Left), Session.IsPumped(Side.Right), Session.IsTogether));
        Assert.Null(Session.Intent.Peaks.Right);
    }

    [Fact]
    public void A_rest_of_the_program_is_vented_and_ends_by_its_clock()
    {
        _bench.Begin(BenchSession.Clock);
        _bench.RunTo(Resting, 31);
        Assert.Equal((SessionReason.StepOver, SuctionIntent.Vented, true), (Session.Reason, Session.Intent, Session.IsTogether));
        Assert.Equal(20, _bench.RunTo(Stimulating, 21), 0.2);
        Assert.Equal(SessionReason.RestOver, Session.Reason);
        _bench.RunTo(Complete, 40);
        Assert.Equal(SessionReason.ProgramOver, Session.Reason);
    }

    [Fact]
    public void A_fault_that_vents_ends_it_at_once_and_is_written_once()
    {
        _bench.Begin();
        Session.Fail(Fault.OverVacuum);
        Session.Fail(Fault.OverVacuum);

        Assert.Equal((Faulted, SuctionIntent.Vented, false), (Session.State, Session.Intent, Session.IsOn));
        var fault = Assert.Single(_bench.Written(SessionEventKind.Fault));
        Assert.Equal(Fault.OverVacuum, fault.Fault);
        Assert.Equal((SessionReason.Fault, Fault.OverVacuum), Ended());
        Assert.Equal(CommandOutcome.Faulted, _bench.Start());
        Assert.True(Session.Dismiss());
        Assert.Equal(CommandOutcome.Accepted, _bench.Start());
    }

    [Fact]
    public void A_fault_that_eases_down_ends_it_gently_and_as_a_fault()
    {
        _bench.Begin();
        Session.Feel();
        _bench.Run(2);
        var gentle = Enum.GetValues<Fault>().First(fault => fault.Action() == SafetyAction.EaseDown);
        Session.Fail(gentle);
        Session.Fail(gentle);
        Assert.Equal((Finishing, SuctionMode.Wave), (Session.State, Session.Intent.Mode));
        _bench.RunTo(Faulted, 6);
        Assert.Equal((SessionReason.Fault, gentle), Ended());
    }

    [Fact]
    public void A_fault_of_the_self_test_is_found_only_while_it_prepares()
    {
        _bench.Start();
        _bench.Run(1.45);
        _bench.Stuck = new(true, false);
        _bench.Run(0.1);
        Assert.NotEqual(Fault.None, Session.Found);
        Session.Fail(Session.Found);
        Assert.Equal((Faulted, Fault.None), (Session.State, Session.Found));
    }

    [Fact]
    public void The_wave_falls_short_where_milk_is_pumped()
    {
        _bench.Begin();
        _bench.Suction.Shortfalls = new(Shortfall.None, Shortfall.Supply);
        Assert.Equal(Shortfall.None, Session.Shortfall);
        _bench.Suction.Shortfalls = new(Shortfall.Pump, Shortfall.Supply);
        Assert.Equal(Shortfall.Pump, Session.Shortfall);
        Stop();

        _bench.Begin(BuiltInPrograms.Both);
        _bench.Suction.Shortfalls = new(Shortfall.None, Shortfall.Supply);
        Assert.Equal(Shortfall.Supply, Session.Shortfall);
        _bench.Suction.Shortfalls = default;
        Assert.Equal(Shortfall.None, Session.Shortfall);
    }

    [Fact]
    public void Milk_that_is_slow_is_coaxed_and_told_once_each_time_and_only_while_it_pumps()
    {
        _bench.Begin(BuiltInPrograms.OneSide);
        Assert.Equal(Coaxing.None, Session.Coaxing);
        while (Session.Coaxing == Coaxing.None)
        {
            Assert.True(Session.Elapsed < TimeSpan.FromMinutes(10));
            _bench.Run(1);
        }

        var coaxed = Assert.Single(_bench.Written(SessionEventKind.Coaxed));
        Assert.Equal((Session.Coaxing, SessionReason.MilkIsSlow), (coaxed.Coaxing, coaxed.Reason));
        _bench.Run(2);
        Assert.Single(_bench.Written(SessionEventKind.Coaxed));
        Session.Pause();
        Assert.Equal(Coaxing.None, Session.Coaxing);
    }

    [Fact]
    public void A_plan_by_the_milk_goes_to_the_other_breast_and_ends_when_neither_gives()
    {
        _bench.Begin();
        _bench.RunTo(Switching, 600);
        Assert.NotEqual(default, Session.Grounds);
        _bench.RunTo(Complete, 3000);
        Assert.NotEqual(SessionReason.Asked, Session.Reason);
        var ended = Assert.Single(_bench.Written(SessionEventKind.Ended));
        Assert.Equal(Session.Grounds, ended.Grounds);
        Assert.True(ended.Grounds.InVain > 0);
    }

    private void Stop()
    {
        Session.Stop();
        _bench.RunTo(Complete, 6);
    }

    private (SessionReason Reason, Fault Fault) Ended()
    {
        var ended = Assert.Single(_bench.Written(SessionEventKind.Ended));
        return (ended.Reason, ended.Fault);
    }
}

using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Tests.Core.Planning;

public sealed class CoaxingTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry();

    [Fact]
    public void After_two_minutes_in_vain_it_tries_one_thing_after_the_other_and_writes_each_down()
    {
        _pump.Start(BuiltInPrograms.OneSide);
        _pump.RunTo(PumpState.Stimulating);
        _pump.Run(119);
        Assert.Equal(Coaxing.None, _pump.Status.Coaxing);
        _pump.RunTo(PumpState.Resting, 160);
        Assert.Equal(SessionReason.MilkIsSlow, _pump.Status.Reason);
        Assert.Equal(
            [Coaxing.Word, Coaxing.Rhythm, Coaxing.Trick, Coaxing.Rest],
            _pump.Events.Where(e => e.Kind == SessionEventKind.Coaxed).Select(e => e.Coaxing));
        _pump.RunTo(PumpState.Stimulating, 21);
    }

    [Fact]
    public void Nothing_that_is_tried_is_deeper_than_stimulation()
    {
        var deepest = 0.0;
        _pump.Watch = (_, _, _) => deepest = Math.Max(deepest, _pump.Status.Target?.MmHg ?? 0);
        _pump.Start(BuiltInPrograms.Adaptive);
        _pump.RunTo(PumpState.Complete);
        Assert.Contains(_pump.Events, e => e.Coaxing == Coaxing.Rhythm);
        Assert.Equal(BuiltInPrograms.Adaptive.Stimulation.Peak.MmHg, deepest, 1e-6);
    }

    [Fact]
    public void A_let_down_that_she_feels_ends_a_rest()
    {
        _pump.Start(BuiltInPrograms.OneSide);
        _pump.RunTo(PumpState.Resting);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.LetDown));
        Assert.Equal((PumpState.Expressing, Coaxing.None), (_pump.Status.State, _pump.Status.Coaxing));
    }

    [Fact]
    public void Asking_for_the_other_breast_ends_a_rest()
    {
        _pump.Start(BuiltInPrograms.OneSide);
        _pump.RunTo(PumpState.Resting);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Switch));
        _pump.RunTo(PumpState.Stimulating, 5);
        Assert.Equal((2, Coaxing.None), (_pump.Status.Round, _pump.Status.Coaxing));
    }

    [Fact]
    public void Somebody_who_may_be_asleep_is_asked_and_then_let_go()
    {
        RunUntilAsked();
        _pump.RunTo(PumpState.Complete, 70);
        Assert.Equal(SessionReason.Asleep, _pump.Status.Reason);
    }

    [Fact]
    public void Any_button_answers_and_does_nothing_else()
    {
        RunUntilAsked();
        var state = _pump.Status.State;
        _pump.Press(Buttons.Switch);
        Assert.Equal((state, Notice.None), (_pump.Status.State, _pump.Status.Notice));
        _pump.Run(70);
        Assert.NotEqual(PumpState.Complete, _pump.Status.State);
    }

    [Fact]
    public void Expression_without_milk_by_the_clock_does_not_go_on_over_a_sleeping_mother()
    {
        _pump.Start(BuiltInPrograms.TwoPhase with { Breasts = Breasts.One, Steps = [new(ClockPhase.Express, TimeSpan.FromMinutes(40))] });
        _pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.Asleep, _pump.Status.Reason);
        Assert.InRange(_pump.Status.Elapsed.TotalMinutes, 25, 27);
    }

    [Fact]
    public void A_question_that_nobody_answered_takes_no_press_once_the_session_is_over()
    {
        RunUntilAsked();
        _pump.RunTo(PumpState.Complete, 70);
        _pump.Press(Buttons.StartPause);
        Assert.Equal(PumpState.Idle, _pump.Status.State);
    }

    [Fact]
    public void What_is_tried_begins_with_a_word_and_never_rests_twice_in_a_row_however_late_the_milk()
    {
        // Usual for her is ten minutes; she wants to be coaxed after half a minute.
        var pump = ScriptedPump.Dry(new PumpSettings { Plan = new() { FirstSeconds = 600 } });
        pump.IsAwake = true;
        pump.Start(BuiltInPrograms.OneSide with { CoaxAfter = TimeSpan.FromSeconds(30), WorthGramsPerMinute = 0 });
        pump.RunTo(PumpState.Complete);
        var tried = pump.Events.Where(e => e.Kind == SessionEventKind.Coaxed).Select(e => e.Coaxing).ToList();
        Assert.Equal([Coaxing.Word, Coaxing.Rhythm, Coaxing.Trick, Coaxing.Rest, Coaxing.Word], tried.Take(5));
        Assert.DoesNotContain(tried.Zip(tried.Skip(1)), pair => pair.First == pair.Second);
    }

    [Fact]
    public void A_rest_that_is_over_is_not_told_any_more()
    {
        _pump.Watch = (_, _, _) => Assert.Equal(_pump.Status.State == PumpState.Resting, _pump.Status.Coaxing == Coaxing.Rest);
        _pump.Start(BuiltInPrograms.OneSide);
        _pump.RunTo(PumpState.Resting);
        _pump.RunTo(PumpState.Stimulating);
        _pump.Run(5);
    }

    [Fact]
    public void Stop_still_stops_while_it_asks()
    {
        RunUntilAsked();
        _pump.Press(Buttons.Stop);
        _pump.RunTo(PumpState.Complete, 10);
        Assert.Equal(SessionReason.Asked, _pump.Status.Reason);
    }

    /// <summary>By the clock, so that the session lasts although no milk comes.</summary>
    private void RunUntilAsked()
    {
        _pump.Start(BuiltInPrograms.TwoPhase with { Breasts = Breasts.One, Steps = [new(ClockPhase.Pump, TimeSpan.FromMinutes(40))] });
        _pump.RunTo(PumpState.Stimulating);
        _pump.Run((25 * 60) - 10);
        Assert.Equal(Notice.None, _pump.Status.Notice);
        _pump.Run(15);
        Assert.Equal(Notice.StillThere, _pump.Status.Notice);
    }
}

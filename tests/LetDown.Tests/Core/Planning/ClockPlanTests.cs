using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Planning;

public sealed class ClockPlanTests
{
    private readonly ScriptedPump _pump = new(_ => default) { IsAwake = true };

    [Fact]
    public void Two_phases_are_two_and_thirteen_minutes_on_each_breast()
    {
        _pump.Start(BuiltInPrograms.TwoPhase);
        _pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.ProgramOver, _pump.Status.Reason);
        var spans = Spans(PumpState.Stimulating, PumpState.Expressing);
        Assert.Equal(
            [(PumpState.Stimulating, Side.Left, 120), (PumpState.Expressing, Side.Left, 780), (PumpState.Stimulating, Side.Right, 120), (PumpState.Expressing, Side.Right, 780)],
            spans);
    }

    [Fact]
    public void Power_pumping_rests_vented_and_goes_on_by_itself()
    {
        _pump.Start(BuiltInPrograms.Power);
        _pump.RunTo(PumpState.Resting);
        _pump.Run(1);
        Assert.Equal(Actuation.Safe with { Sides = _pump.Actuation.Sides }, _pump.Actuation);
        Assert.Null(_pump.Status.Target);
        _pump.RunTo(PumpState.Stimulating);
        _pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.TimeUp, _pump.Status.Reason);
        Assert.Equal([600, 600], Spans(PumpState.Resting).Select(span => span.Seconds));
    }

    [Fact]
    public void She_may_go_on_before_a_rest_is_over_and_the_clock_keeps_its_steps()
    {
        _pump.Start(BuiltInPrograms.Power);
        _pump.RunTo(PumpState.Resting);
        _pump.Press(Buttons.StartPause);
        Assert.Equal(PumpState.Stimulating, _pump.Status.State);
        _pump.Run(300);
        Assert.Equal(PumpState.Stimulating, _pump.Status.State);
    }

    [Fact]
    public void Going_to_the_other_breast_herself_begins_the_steps_there()
    {
        _pump.Start(BuiltInPrograms.TwoPhase);
        _pump.RunTo(PumpState.Expressing);
        _pump.Do(CommandKind.Switch);
        _pump.RunTo(PumpState.Complete);
        Assert.Equal((Side.Right, 2), (_pump.Status.Side, _pump.Status.Round));
        Assert.Equal(780, Spans(PumpState.Expressing).Last().Seconds);
    }

    [Fact]
    public void Expression_by_the_clock_stays_within_what_the_program_allows()
    {
        var soft = BuiltInPrograms.TwoPhase with { ExpressionAtMost = new Vacuum(90) };
        var deepest = 0.0;
        _pump.Watch = (_, _, _) => deepest = Math.Max(deepest, _pump.Status.Target?.MmHg ?? 0);
        _pump.Start(soft);
        _pump.RunTo(PumpState.Expressing);
        _pump.Run(60);
        Assert.Equal(90, deepest, 1e-6);
    }

    [Fact]
    public void A_rest_at_the_end_of_the_steps_leads_to_the_other_breast()
    {
        _pump.Start(Turn(new(ClockPhase.Pump, TimeSpan.FromMinutes(2)), new(ClockPhase.Rest, TimeSpan.FromMinutes(1))));
        _pump.RunTo(PumpState.Switching, 300);
        _pump.RunTo(PumpState.Complete, 300);
        Assert.Equal((Side.Right, 2, SessionReason.ProgramOver), (_pump.Status.Side, _pump.Status.Round, _pump.Status.Reason));
        Assert.Equal([60, 60], Spans(PumpState.Resting).Select(span => span.Seconds));
    }

    [Fact]
    public void She_may_go_to_the_other_breast_in_a_rest()
    {
        _pump.Start(Turn(new(ClockPhase.Pump, TimeSpan.FromMinutes(2)), new(ClockPhase.Rest, TimeSpan.FromMinutes(5))));
        _pump.RunTo(PumpState.Resting, 300);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Switch));
        _pump.RunTo(PumpState.Stimulating, 10);
        Assert.Equal((Side.Right, 2), (_pump.Status.Side, _pump.Status.Round));
    }

    private static PumpProgram Turn(params ClockStep[] steps) => BuiltInPrograms.TwoPhase with { Steps = [.. steps] };

    private List<(PumpState State, Side Side, int Seconds)> Spans(params PumpState[] states)
    {
        var changes = _pump.Events.Where(e => e.Kind == SessionEventKind.StateChanged).ToList();
        return [.. changes.Zip(changes.Skip(1))
            .Where(pair => states.Contains(pair.First.State))
            .Select(pair => (pair.First.State, pair.First.Side, (int)Math.Round((pair.Second.Elapsed - pair.First.Elapsed).TotalSeconds)))];
    }
}

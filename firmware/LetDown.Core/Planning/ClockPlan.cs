using LetDown.Core.Programs;
using LetDown.Core.Session;

namespace LetDown.Core.Planning;

/// <summary>Does one step after the other by the clock; with the breasts in turn, all of them on one and then on the other.</summary>
internal sealed class ClockPlan(PumpProgram program, Rounds rounds, MilkFollower follower) : IPumpingPlan
{
    private int _step;
    private double _inStep;
    private bool _isLastTurn = program.Breasts != Breasts.InTurn;

    public Coaxing Coaxing => Coaxing.None;

    private ClockStep Step => program.Steps[_step];

    public Move Next(PumpState state, double dt)
    {
        _inStep += dt;
        if (_inStep >= Step.Length.TotalSeconds && !TryNextStep())
        {
            return Turn();
        }

        return Step.Phase switch
        {
            ClockPhase.Rest => state == PumpState.Resting ? Move.Stay : new(MoveKind.Rest, SessionReason.StepOver),
            _ when state == PumpState.Resting => new(MoveKind.Stimulate, SessionReason.RestOver),
            ClockPhase.Stimulate when state == PumpState.Expressing => new(MoveKind.Stimulate, SessionReason.StepOver),
            ClockPhase.Express when state == PumpState.Stimulating => new(MoveKind.Express, SessionReason.StepOver),
            ClockPhase.Pump => follower.Next(state),
            _ => Move.Stay,
        };
    }

    public void EndRest()
    {
        // The last step may be a rest: then the session ends with the next tick.
        _inStep = TryNextStep() ? 0 : Step.Length.TotalSeconds;
    }

    public Move BottleFull() => _isLastTurn || !rounds.CanVisitOther
        ? new(MoveKind.Finish, SessionReason.BottleFull)
        : new(MoveKind.Switch, SessionReason.BottleFull);

    public void Visit()
    {
        if (!_isLastTurn)
        {
            (_isLastTurn, _step, _inStep) = (true, 0, 0);
        }
    }

    private bool TryNextStep()
    {
        if (_step == program.Steps.Length - 1)
        {
            return false;
        }

        (_step, _inStep) = (_step + 1, 0);
        return true;
    }

    private Move Turn() => _isLastTurn || !rounds.CanVisitOther
        ? new(MoveKind.Finish, SessionReason.ProgramOver)
        : new(MoveKind.Switch, SessionReason.StepOver);
}

using LetDown.Core.Milk;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>
/// Follows the milk. While it flows, the pump stays. When it stops, what each breast is expected to bring for the time it takes is weighed: the
/// better breast is gone to or stayed at, and when neither is worth the time any more, it is enough. See docs/developing/planning.md.
/// </summary>
internal sealed class MilkPlan : IPumpingPlan
{
    /// <summary>A change of breast costs so much time, s: vent, place, seal, first soft cycles. Our choice.</summary>
    private const double ChangeCost = 8;

    /// <summary>The other breast must promise so much more: a change is no rest for her. Our choice.</summary>
    private const double Margin = 1.15;

    /// <summary>So many let-downs of a breast tell what it still has; before, late ones are waited for (LD22).</summary>
    private const int Known = 2;

    /// <summary>
    /// When the next let-down is late, and after so much stimulation in vain here, the other breast is tried, for the change may bring it, s. Our
    /// choice; the advice is common, a study of it was not found.
    /// </summary>
    private const double Patience = 60;

    /// <summary>Tried like that, it is given so long before what is expected elsewhere counts again, s. Our choice.</summary>
    private const double Trial = 60;

    /// <summary>... if it promises at least this share of what is expected here.</summary>
    private const double AdviceShare = 0.5;

    /// <summary>Of two breasts pumped together, one that promises less than this share of what time must bring is let go. Our choice.</summary>
    private const double LetGoShare = 0.25;

    /// <summary>Looks once a second: nothing of this changes faster.</summary>
    private const double Look = 1;

    private readonly PumpProgram _program;
    private readonly Rounds _rounds;
    private readonly PerSide<BreastMilk> _milk;
    private readonly MilkExpectation _expectation;
    private readonly PlanOptions _options;
    private readonly MilkFollower _follower;
    private readonly Coaxer _coaxer;

    /// <summary>A breast of which less is known is not finished before it was stimulated in vain for so long, s.</summary>
    private readonly double _late;
    private double _sinceLook;
    private double _rested;
    private double _vainHere;
    private bool _isTrial;
    private bool _isAdvised;

    public MilkPlan(PumpProgram program, PersonalPlan personal, Rounds rounds, PerSide<BreastMilk> milk, MilkExpectation expectation, MilkFollower follower, PlanOptions options)
    {
        (_program, _rounds, _milk, _expectation, _options) = (program, rounds, milk, expectation, options);
        _follower = follower;
        _late = personal.FinishedAfterSeconds;
        // A program that says when itself is her choice, too, and a nearer one.
        _coaxer = new(program.CoaxAfter == PumpProgram.UsualCoaxAfter ? personal.CoaxAfterSeconds ?? program.CoaxAfter.TotalSeconds : program.CoaxAfter.TotalSeconds);
    }

    public Coaxing Coaxing { get; private set; }

    public Move Next(PumpState state, double dt)
    {
        if (state == PumpState.Resting)
        {
            return Rest(dt);
        }

        Coaxing = Coaxing == Coaxing.Rest ? Coaxing.None : Coaxing;
        var move = _follower.Next(state);
        if (move.Kind != MoveKind.Stay || !_follower.IsWaiting(state))
        {
            Coaxing = Coaxing.None;
            _vainHere = 0;
            _isTrial = false;
            return move;
        }

        _vainHere += dt;
        _sinceLook += dt;
        if (_sinceLook < Look)
        {
            return Move.Stay;
        }

        _sinceLook = 0;
        move = Weigh();
        return move.Kind == MoveKind.Stay && state == PumpState.Stimulating ? Coax() : move;
    }

    public Move BottleFull()
    {
        if (!_rounds.CanVisitOther || !IsAllowed(_rounds.Side.Other()))
        {
            return new(MoveKind.Finish, SessionReason.BottleFull);
        }

        return new(MoveKind.Switch, SessionReason.BottleFull);
    }

    public void EndRest() => Coaxing = Coaxing.None;

    public void Visit()
    {
        _vainHere = 0;
        Coaxing = Coaxing.None;
        _sinceLook = 0;
        (_isTrial, _isAdvised) = (_isAdvised, false);
    }

    private Move Rest(double dt)
    {
        _rested += dt;
        if (_rested < Coaxer.RestSeconds)
        {
            return Move.Stay;
        }

        Coaxing = Coaxing.None;
        return new(MoveKind.Stimulate, SessionReason.RestOver);
    }

    private Move Coax()
    {
        if (!_options.Coaxes)
        {
            return Move.Stay;
        }

        _coaxer.Update(_expectation.InVain, _expectation.IsLate);
        if (_coaxer.IsRestDue)
        {
            _coaxer.Rest();
            _rested = 0;
        }

        Coaxing = _coaxer.Now;
        return Coaxing == Coaxing.Rest ? new(MoveKind.Rest, SessionReason.MilkIsSlow, Tell(default)) : Move.Stay;
    }

    private Move Weigh()
    {
        var here = _rounds.Side;
        var other = here.Other();
        var cost = _rounds.IsTogether ? default : default(PerSide<double>).With(other, ChangeCost);
        var rates = _expectation.Rates(cost);
        rates = new(IsAllowed(Side.Left) ? rates.Left : 0, IsAllowed(Side.Right) ? rates.Right : 0);
        var best = _rounds.IsTogether ? rates.Left + rates.Right : Math.Max(rates.Left, rates.Right);
        if (best < _program.WorthGramsPerMinute && IsSettled(here) && IsSettled(other))
        {
            return new(MoveKind.Finish, SessionReason.NeitherSideGives, Tell(rates));
        }

        return _rounds.IsTogether ? WeighTogether(rates) : WeighOther(rates, here, other);
    }

    private Move WeighOther(PerSide<double> rates, Side here, Side other)
    {
        if (!IsAllowed(other) || (_isTrial && _vainHere < Trial))
        {
            return Move.Stay;
        }

        if (_expectation.HasLetDown && rates[other] >= Margin * rates[here])
        {
            return new(MoveKind.Switch, SessionReason.MoreOnOtherSide, Tell(rates));
        }

        var patience = _expectation.HasLetDown ? Patience : _late;
        _isAdvised = _options.TakesAdvice && _vainHere >= patience && _expectation.IsLate && rates[other] >= AdviceShare * rates[here];
        return _isAdvised ? new(MoveKind.Switch, SessionReason.NoMilkOnSide, Tell(rates)) : Move.Stay;
    }

    private Move WeighTogether(PerSide<double> rates)
    {
        var lesser = rates.Left < rates.Right ? Side.Left : Side.Right;
        return rates[lesser] < LetGoShare * _program.WorthGramsPerMinute && _expectation.Weighed(lesser) >= Known
            ? new(MoveKind.LetGo, SessionReason.SideFinished, Tell(rates), lesser)
            : Move.Stay;
    }

    /// <summary>Enough is known of a breast to be done with it.</summary>
    private bool IsSettled(Side side) => !IsAllowed(side) || _expectation.Weighed(side) >= Known || _expectation.InVain >= _late;

    private bool IsAllowed(Side side) => !_rounds.IsFull(side) && (_rounds.IsPumped(side) || (_program.Breasts == Breasts.InTurn && MayReturn));

    private bool MayReturn => _options.Returns || _rounds.Round < 2;

    private Grounds Tell(PerSide<double> rates) =>
        _expectation.Tell(rates, _program.WorthGramsPerMinute) with { Flow = new(_milk.Left.Flow, _milk.Right.Flow) };
}

using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>The milk of one session: which breasts are pumped, what their milk does, what the plan makes of it, and whether she is awake to see it.</summary>
internal sealed class Milking
{
    private const double Look = 1;

    private readonly PerSide<BreastMilk> _milk;
    private readonly PlanMaker _plans;
    private readonly SessionScribe _scribe;
    private readonly LetDownBook _letDowns;
    private readonly SleepWatch _sleep = new();
    private IPumpingPlan _plan;
    private MilkExpectation _expectation;
    private readonly PlanOptions _options;
    private Coaxing _told;
    private double _sinceLook;
    private bool _isAway;

    public Milking(PerSide<BreastMilk> milk, PlanMaker plans, SessionScribe scribe)
    {
        (_milk, _plans, _scribe, _options) = (milk, plans, scribe, plans.Options);
        _letDowns = new(milk, Rounds, scribe);
        (_plan, _expectation) = plans.Make(BuiltInPrograms.Adaptive, Rounds, milk);
    }

    public Rounds Rounds { get; } = new();

    public int LetDowns => _letDowns.Count;

    public Coaxing Coaxing => _plan.Coaxing;

    /// <summary>True while it asks whether she is awake.</summary>
    public bool IsAsking => _sleep.IsAsking;

    /// <summary>True when she did not answer.</summary>
    public bool IsAsleep => _sleep.IsAsleep;

    private bool IsFlowing => IsFlowingFrom(Side.Left) || IsFlowingFrom(Side.Right);

    public void Begin(PumpProgram program, Side first)
    {
        Rounds.Begin(program.Breasts, first);
        (_plan, _expectation) = _plans.Make(program, Rounds, _milk);
        _letDowns.Begin(_expectation);
        _sleep.Touch();
        _told = Coaxing.None;
    }

    /// <summary>She touched the pump. True when that answered its question whether she is awake.</summary>
    public bool Touch() => _sleep.Touch();

    /// <summary>A tick of stimulation or expression has passed.</summary>
    public void Advance(TimeSpan now, bool isStimulating, double dt)
    {
        Note(Side.Left, now);
        Note(Side.Right, now);
        _expectation.Advance(isStimulating && !IsFlowing, dt);
        _sleep.Update(IsFlowing, dt);
        Expect(dt);
    }

    /// <summary>What the plan wants now.</summary>
    public Move Next(PumpState state, double dt)
    {
        var move = _plan.Next(state, dt);
        if (_told != Coaxing && Coaxing != Coaxing.None)
        {
            _scribe.Coaxed(Coaxing);
        }

        _told = Coaxing;
        return move;
    }

    /// <summary>What the plan makes of a full bottle under the one breast that is pumped.</summary>
    public Move BottleFull() => _plan.BottleFull();

    /// <summary>She feels her let-down. Pressed again, or for one that the flow has shown just now, it counts once.</summary>
    public void Feel()
    {
        Feel(Rounds.Side);
        if (Rounds.IsTogether)
        {
            Feel(Rounds.Side.Other());
        }
    }

    /// <summary>She ends a rest before its time.</summary>
    public void EndRest() => _plan.EndRest();

    /// <summary>A visit to the other breast begins.</summary>
    public void VisitOther()
    {
        Rounds.VisitOther();
        _plan.Visit();
    }

    /// <summary>Of two breasts, one is let go.</summary>
    public void LetGo(Side side)
    {
        _letDowns.Leave(side);
        Rounds.LetGo(side);
    }

    /// <summary>Nothing is pumped any more: whatever still runs ends here for the pump.</summary>
    public void Leave()
    {
        _letDowns.Leave();
        _isAway = true;
    }

    /// <summary>Suction goes on, after whatever: what dripped meanwhile is no let-down, and one that still runs is seen anew.</summary>
    public void Arrive()
    {
        if (_isAway)
        {
            _milk.Left.Listen();
            _milk.Right.Listen();
            _isAway = false;
        }
    }

    private void Feel(Side side)
    {
        if (_milk[side].Feel())
        {
            _letDowns.See(side, SessionReason.FeltLetDown, _scribe.Elapsed);
        }
    }

    /// <summary>Her pattern tells once a second how much evidence the next let-down needs.</summary>
    private void Expect(double dt)
    {
        _sinceLook += dt;
        if (_sinceLook >= Look && _options.ExpectsLetDowns)
        {
            _sinceLook = 0;
            var doubt = _expectation.Doubt;
            _milk.Left.Doubt(doubt);
            _milk.Right.Doubt(doubt);
        }
    }

    private bool IsFlowingFrom(Side side) => Rounds.IsPumped(side) && _milk[side].IsFlowing;

    private void Note(Side side, TimeSpan now)
    {
        if (Rounds.IsPumped(side))
        {
            _letDowns.Note(side, now);
        }
    }
}

using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>
/// One session from start to end: what she asks for, what the plan wants and what seal, bottles and time demand becomes triggers of the machine; what the
/// machine's state means for suction is <see cref="Intent"/>.
/// </summary>
internal sealed class PumpingSession
{
    /// <summary>Rest between two sides, s: the sensors are zeroed meanwhile.</summary>
    private const double SwitchSeconds = 2;

    private readonly SessionMachine _machine;
    private readonly BottleWatch _bottles = new();
    private readonly SessionSpan _span = new();
    private readonly SealWatches _seals;
    private readonly Preparation _preparation;
    private readonly Milking _milking;
    private readonly Rounds _rounds;
    private readonly PhaseSuction _phases;
    private readonly SessionScribe _scribe;
    private readonly PerSide<BreastMilk> _milk;
    private readonly ISuctionWatch _drive;
    private readonly SessionEnd _ending;
    private readonly SuctionSetting _suction;
    private readonly PlanMaker _plans;
    private readonly FirstBreast _first;

    public PumpingSession(Side first, PerSide<BreastMilk> milk, ISuctionWatch drive, SuctionSetting suction, SessionLog log, PlanMaker plans)
    {
        (_plans, _first) = (plans, new(first, plans));
        _milk = milk;
        _drive = drive;
        _suction = suction;
        _scribe = new(Standing, log);
        _ending = new(drive, _scribe);
        _milking = new(milk, plans, _scribe);
        _rounds = _milking.Rounds;
        _seals = new(_rounds, drive);
        _preparation = new(milk);
        _phases = new(_rounds, suction);
        _machine = new(Entered);
    }

    public PumpState State => _machine.State;
    public string Diagram => _machine.ToMermaid();
    public Side Side => Round == 0 ? _first.Usual : _rounds.Side;
    public int Round => _rounds.Round;
    public TimeSpan Elapsed => _span.Elapsed;

    /// <summary>Why the machine is in its state; once a session is over, why it ended.</summary>
    public SessionReason Reason => State is PumpState.Complete ? _ending.Reason : _machine.Reason;

    /// <summary>The numbers behind <see cref="Reason"/>.</summary>
    public Grounds Grounds { get; private set; }

    /// <summary>What was chosen when it started, with nothing left open.</summary>
    public StartOptions Options { get; private set; }

    public PerSide<Mass> Collected { get; private set; }

    public int LetDowns => _milking.LetDowns;

    /// <summary>True from start to end, pauses included: the time in which suction may be on.</summary>
    public bool IsOn => State.IsOn();

    /// <summary>True while milk is being stimulated or expressed.</summary>
    public bool IsPumping => State is PumpState.Stimulating or PumpState.Expressing;

    /// <summary>True while both breasts are pumped at once.</summary>
    public bool IsTogether => IsOn && _rounds.IsTogether;

    /// <summary>What is tried because milk is slow.</summary>
    public Coaxing Coaxing => IsPumping || State == PumpState.Resting ? _milking.Coaxing : Coaxing.None;

    /// <summary>True while the shield does not seal.</summary>
    public bool IsLeaking => _seals.IsLeaking;

    /// <summary>True while it asks whether she is awake.</summary>
    public bool IsAsking => _milking.IsAsking;

    /// <summary>Why the wave is not reached; nothing while it is.</summary>
    public Shortfall Shortfall => _drive.Shortfall(Side) is var here && here != Shortfall.None || !IsTogether ? here : _drive.Shortfall(Side.Other());

    /// <summary>True when a bottle is full.</summary>
    public bool IsAnyBottleFull => _bottles.IsFull(Side.Left) || _bottles.IsFull(Side.Right);

    /// <summary>What the state means for suction.</summary>
    public SuctionIntent Intent => State switch
    {
        PumpState.Preparing => _preparation.IsTared ? _phases.Gentle : _preparation.Intent,
        PumpState.Stimulating => _phases.Stimulation(Options.Program!, _milking.Coaxing),
        PumpState.Expressing => _phases.Expression(Options.Program!),
        PumpState.Switching => SuctionIntent.Zeroing,
        PumpState.Finishing when _ending.IsEasing => _phases.Gentle,
        _ => SuctionIntent.Vented,
    };

    /// <summary>Whether a breast is being pumped.</summary>
    public bool IsPumped(Side side) => IsPumping && _rounds.IsPumped(side);

    public CommandOutcome Start(in StartOptions options)
    {
        var wished = StartRules.Complete(options);
        var outcome = StartRules.Check(wished, State);
        if (outcome == CommandOutcome.Accepted)
        {
            Begin(wished);
            _machine.Fire(SessionTrigger.Start, SessionReason.Asked);
        }

        return outcome;
    }

    /// <summary>She touched the pump. True when that answered its question whether she is awake.</summary>
    public bool Touch() => _milking.Touch() && IsOn;

    public CommandOutcome Pause()
    {
        if (State == PumpState.Switching)
        {
            // She was on her way: after the pause it goes on at the breast she was going to.
            VisitOther();
        }

        return Ask(SessionTrigger.Pause);
    }

    /// <summary>Goes on after a pause, hers or the pump's own.</summary>
    public CommandOutcome Resume() =>
        EndRest(SessionReason.Asked) ? CommandOutcome.Accepted : Ask(SessionTrigger.Resume);

    /// <summary>One button for both.</summary>
    public CommandOutcome PauseOrResume() => State is PumpState.Paused or PumpState.Resting ? Resume() : Pause();

    /// <summary>She feels her let-down; that ends a rest of the pump. Pressed again, or for one that the flow has shown just now, it counts once.</summary>
    public CommandOutcome Feel()
    {
        EndRest(SessionReason.FeltLetDown);
        if (!IsPumping)
        {
            return NotNow();
        }

        _milking.Feel();
        Fire(SessionTrigger.LetDown, SessionReason.FeltLetDown);
        return CommandOutcome.Accepted;
    }

    /// <summary>To the other breast; that ends a rest of the pump.</summary>
    public CommandOutcome Switch()
    {
        var isPossible = _rounds.CanVisitOther && (State != PumpState.Resting || EndRest(SessionReason.Asked));
        return isPossible ? Ask(SessionTrigger.LeaveSide) : NotNow();
    }

    /// <summary>Eases down; asked again, vents at once.</summary>
    public CommandOutcome Stop()
    {
        if (State == PumpState.Finishing)
        {
            _ending.Hurry();
            return CommandOutcome.Accepted;
        }

        return Finish(SessionReason.Asked) ? CommandOutcome.Accepted : NotNow();
    }

    /// <summary>She has seen how it ended. False when there is nothing to dismiss.</summary>
    public bool Dismiss() => _machine.Fire(SessionTrigger.Dismiss, SessionReason.Asked);

    /// <summary>The suction level changed, by her.</summary>
    public void LevelChanged() => _scribe.Write(SessionEventKind.SuctionLevel, SessionReason.Asked, _suction.Level.MmHg);

    /// <summary>She should know something.</summary>
    public void Tell(Notice notice) => _scribe.Noticed(notice);

    /// <summary>What the self-test found; nothing while all is well.</summary>
    public Fault Found => State == PumpState.Preparing ? _preparation.Fault : Fault.None;

    /// <summary>A fault stands: the failsafe has vented the pump, or wants it eased down.</summary>
    public void Fail(Fault fault)
    {
        _ending.Note(fault);
        _ = fault.Action() >= SafetyAction.VentNow ? EndFailed() : _ending.Reason == SessionReason.Fault || Finish(SessionReason.Fault);
    }

    /// <summary>Time and milk move on, before anything is decided.</summary>
    public void Advance(in Readings readings, LineSenses senses, double dt)
    {
        _span.Advance(IsOn, dt);
        _bottles.Update(readings, dt);
        _rounds.Look(_bottles);
        if (!IsOn)
        {
            return;
        }

        Collected = _preparation.IsTared ? new(_milk.Left.Collected, _milk.Right.Collected) : default;
        _seals.Update(senses);
        if (IsPumping)
        {
            _milking.Advance(readings.At, State == PumpState.Stimulating, dt);
        }
    }

    /// <summary>Decides what this tick calls for.</summary>
    public void Decide(in Readings readings, LineSenses senses, double dt)
    {
        if (IsOn && State != PumpState.Finishing && Enough is { } reason)
        {
            Finish(reason);
        }

        switch (State)
        {
            case PumpState.Preparing: Prepare(readings, senses, dt); break;
            case PumpState.Stimulating or PumpState.Expressing: Pump(dt); break;
            case PumpState.Resting: Follow(_milking.Next(State, dt)); break;
            case PumpState.Switching: Arrive(senses); break;
            case PumpState.Paused when _span.InState >= SafetyLimits.LongestPause.TotalSeconds: Finish(SessionReason.PauseTooLong); break;
            case PumpState.Finishing: Ease(senses, dt); break;
            default: break;
        }
    }

    /// <summary>Why it is enough, whatever the plan says.</summary>
    private SessionReason? Enough =>
        _span.IsUp ? SessionReason.TimeUp
        : Options.TargetMilk is { } target && Collected.Left + Collected.Right >= target ? SessionReason.TargetReached
        : _milking.IsAsleep ? SessionReason.Asleep
        : null;

    private void Begin(in StartOptions options)
    {
        Options = options;
        var first = _first.Begin(options.FirstSide);
        _ending.Reset();
        Grounds = default;
        Collected = default;
        _span.Begin(options.Length!.Value);
        _milking.Begin(options.Program!, first);
        _preparation.Begin();
        _seals.Begin();
        _scribe.Started(options, _plans.Personal);
    }

    private void Prepare(in Readings readings, LineSenses senses, double dt)
    {
        if (_preparation.Next(readings, senses, _span.InState, _seals.IsSealed, dt) is { } next)
        {
            _ = next.Trigger == SessionTrigger.Finish ? Finish(next.Reason) : Fire(next.Trigger, next.Reason);
        }
    }

    private void Pump(double dt)
    {
        if (!LeaveFull(Side.Left) && !LeaveFull(Side.Right))
        {
            Follow(_milking.Next(State, dt));
        }
    }

    private bool Follow(in Move move) => move.Kind switch
    {
        MoveKind.Stimulate when State == PumpState.Resting => Fire(SessionTrigger.RestOver, move.Reason, move.Grounds),
        MoveKind.Stimulate => Fire(SessionTrigger.FlowFell, move.Reason, move.Grounds),
        MoveKind.Express => Fire(SessionTrigger.LetDown, move.Reason, move.Grounds),
        MoveKind.Rest => Fire(SessionTrigger.Rest, move.Reason, move.Grounds),
        MoveKind.Switch => Fire(SessionTrigger.LeaveSide, move.Reason, move.Grounds),
        MoveKind.LetGo => LetGo(move.Side, move.Reason, move.Grounds),
        MoveKind.Finish => Finish(move.Reason, move.Grounds),
        _ => false,
    };

    /// <summary>True when the bottle of a breast that is pumped is full and something was done about it.</summary>
    private bool LeaveFull(Side side)
    {
        if (!_rounds.IsPumped(side) || !_bottles.IsFull(side))
        {
            return false;
        }

        _rounds.BottleFull(side);
        return _rounds.IsTogether ? LetGo(side, SessionReason.BottleFull, default) : Follow(_milking.BottleFull());
    }

    private bool LetGo(Side side, SessionReason reason, in Grounds grounds)
    {
        _milking.LetGo(side);
        Grounds = grounds;
        _scribe.SideFinished(side, reason, grounds);
        return true;
    }

    private void Arrive(LineSenses senses)
    {
        if (_span.InState >= SwitchSeconds && senses.Line[Side] < SafetyLimits.Released)
        {
            VisitOther();
            Fire(SessionTrigger.SideReady, SessionReason.SideReady);
        }
    }

    private void VisitOther()
    {
        _milking.VisitOther();
        _seals.Begin();
    }

    private void Ease(LineSenses senses, double dt)
    {
        _ending.Update(senses, dt);
        if (_ending.IsDown)
        {
            _ = _ending.Fault != Fault.None ? EndFailed() : End(SessionTrigger.EasedDown, SessionReason.EasedDown, Grounds);
        }
    }

    private bool EndFailed() => End(SessionTrigger.Fault, SessionReason.Fault, default);

    private bool End(SessionTrigger trigger, SessionReason reason, in Grounds grounds)
    {
        var isOver = Fire(trigger, reason, grounds);
        if (isOver)
        {
            _ending.Write(grounds);
        }

        return isOver;
    }

    private bool EndRest(SessionReason reason)
    {
        if (State != PumpState.Resting)
        {
            return false;
        }

        _milking.EndRest();
        return Fire(SessionTrigger.RestOver, reason);
    }

    private bool Finish(SessionReason reason, in Grounds grounds = default)
    {
        if (State != PumpState.Finishing && !Fire(SessionTrigger.Finish, reason, grounds))
        {
            return false;
        }

        _ending.Begin(reason);
        return true;
    }

    private bool Fire(SessionTrigger trigger, SessionReason reason, in Grounds grounds = default)
    {
        var before = Grounds;
        Grounds = grounds;
        var isFired = _machine.Fire(trigger, reason);
        Grounds = isFired ? grounds : before;
        return isFired;
    }

    private CommandOutcome Ask(SessionTrigger trigger) => Fire(trigger, SessionReason.Asked) ? CommandOutcome.Accepted : NotNow();

    private CommandOutcome NotNow() => IsOn ? CommandOutcome.NotNow : CommandOutcome.NoSession;

    private void Entered()
    {
        _span.EnterState();
        if (IsPumping)
        {
            _milking.Arrive();
        }
        else
        {
            _milking.Leave();
        }

        if (State != PumpState.Idle)
        {
            _scribe.State(_machine.Reason, Grounds);
        }
    }

    private SessionEvent Standing() => new()
    {
        Elapsed = Elapsed,
        State = State,
        Side = Side,
        Round = Round,
        IsTogether = IsTogether,
        Collected = Collected,
    };
}

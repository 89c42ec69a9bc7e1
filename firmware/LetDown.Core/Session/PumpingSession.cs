using LetDown.Core.Milk;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>
/// One session from start to end. It looks at milk, seal, bottles and time, and fires the machine; what the machine's state
/// means for suction is <see cref="Intent"/>.
/// </summary>
internal sealed class PumpingSession
{
    /// <summary>Vents and line valves stay open this long before a tare, s: three times a sensor zero, and a full window of the scale.</summary>
    private const double ZeroSeconds = 2.5;

    /// <summary>How long she may take to place the first shield, s. Our choice.</summary>
    private const double SealSeconds = 90;

    /// <summary>Rest between two sides, s: the sensors are zeroed meanwhile.</summary>
    private const double SwitchSeconds = 2;

    private readonly SessionMachine _machine;
    private readonly SwitchingPlan _plan = new();
    private readonly SealWatch _seal = new();
    private readonly BottleWatch _bottles = new();
    private readonly SessionSpan _span = new();
    private readonly EaseDown _ease = new();
    private readonly PerSide<BreastMilk> _milk;
    private readonly SuctionDrive _drive;
    private readonly SuctionSetting _suction;
    private readonly SessionLog _log;

    private Side _nextFirst;
    private SessionReason _end;
    private bool _isTared;

    public PumpingSession(Side first, PerSide<BreastMilk> milk, SuctionDrive drive, SuctionSetting suction, SessionLog log)
    {
        _nextFirst = first;
        _milk = milk;
        _drive = drive;
        _suction = suction;
        _log = log;
        _machine = new(Entered);
    }

    public PumpState State => _machine.State;

    public string Diagram => _machine.ToMermaid();

    public Side Side => Round == 0 ? _nextFirst : _plan.Side;

    public int Round => _plan.Round;

    public TimeSpan Elapsed => _span.Elapsed;

    /// <summary>Why the machine is in its state; once a session is over, why it ended.</summary>
    public SessionReason Reason => State is PumpState.Complete ? _end : _machine.Reason;

    public StartOptions Options { get; private set; }

    public PerSide<Mass> Collected { get; private set; }

    public int LetDowns { get; private set; }

    /// <summary>True from start to end, pauses included: the time in which suction may be on.</summary>
    public bool IsOn => State is not (PumpState.Idle or PumpState.Complete or PumpState.Faulted);

    /// <summary>True while milk is being stimulated or expressed.</summary>
    public bool IsPumping => State is PumpState.Stimulating or PumpState.Expressing;

    /// <summary>True while the shield does not seal.</summary>
    public bool IsLeaking => _seal.IsLeaking || Shortfall == Shortfall.Seal;

    /// <summary>Why the wave is not reached; nothing while it is.</summary>
    public Shortfall Shortfall => _drive.Shortfall(Side);

    /// <summary>True when a bottle is full.</summary>
    public bool IsAnyBottleFull => _bottles.IsFull(Side.Left) || _bottles.IsFull(Side.Right);

    /// <summary>What the state means for suction.</summary>
    public SuctionIntent Intent => State switch
    {
        PumpState.Preparing => _isTared ? Wave(SuctionEnvelope.Gentle) : SuctionIntent.Zeroing,
        PumpState.Stimulating => Wave(SuctionEnvelope.Stimulation),
        PumpState.Expressing => Wave(new(_suction.For(Side), SuctionEnvelope.ExpressionRate)),
        PumpState.Switching => SuctionIntent.Zeroing,
        PumpState.Finishing when _ease.IsEasing => Wave(SuctionEnvelope.Gentle),
        _ => SuctionIntent.Vented,
    };

    public CommandOutcome Start(in StartOptions options)
    {
        if (SessionSpan.Permitted(options.Length) is not { } length)
        {
            return CommandOutcome.TooLong;
        }

        if (IsOn || State == PumpState.Faulted)
        {
            return IsOn ? CommandOutcome.SessionOn : CommandOutcome.Faulted;
        }

        Begin(options, length);
        _machine.Fire(SessionTrigger.Start, SessionReason.Asked);
        return CommandOutcome.Accepted;
    }

    public CommandOutcome Pause()
    {
        if (State == PumpState.Switching)
        {
            // She was on her way: after the pause it goes on at the breast she was going to.
            VisitOther();
        }

        return Ask(SessionTrigger.Pause);
    }

    public CommandOutcome Resume() => Ask(SessionTrigger.Resume);

    /// <summary>One button for both.</summary>
    public CommandOutcome PauseOrResume() => State == PumpState.Paused ? Resume() : Pause();

    /// <summary>She feels her let-down. Pressed again, or for one that the flow has shown just now, it counts once.</summary>
    public CommandOutcome Feel()
    {
        if (!IsPumping)
        {
            return NotNow();
        }

        if (_milk[Side].Feel())
        {
            SeeLetDown(SessionReason.FeltLetDown);
        }

        _machine.Fire(SessionTrigger.LetDown, SessionReason.FeltLetDown);
        return CommandOutcome.Accepted;
    }

    public CommandOutcome Switch()
    {
        if (!_plan.CanVisitOther)
        {
            return NotNow();
        }

        var outcome = Ask(SessionTrigger.LeaveSide);
        if (outcome == CommandOutcome.Accepted)
        {
            _plan.GiveOtherAChance();
        }

        return outcome;
    }

    /// <summary>Eases down; asked again, vents at once.</summary>
    public CommandOutcome Stop()
    {
        if (State == PumpState.Finishing)
        {
            _ease.Hurry();
            return CommandOutcome.Accepted;
        }

        return Finish(SessionReason.Asked) ? CommandOutcome.Accepted : NotNow();
    }

    /// <summary>She has seen how it ended. False when there is nothing to dismiss.</summary>
    public bool Dismiss() => _machine.Fire(SessionTrigger.Dismiss, SessionReason.Asked);

    /// <summary>The suction level changed, by her.</summary>
    public void LevelChanged() => Record(SessionEventKind.SuctionLevel, SessionReason.Asked, _suction.Level.MmHg);

    /// <summary>She should know something.</summary>
    public void Tell(Notice notice) => _log.Add(Now(SessionEventKind.Notice, SessionReason.None) with { Notice = notice });

    /// <summary>The failsafe has vented the pump.</summary>
    public void Fail(Fault fault)
    {
        _log.Add(Now(SessionEventKind.Fault, SessionReason.Fault) with { Fault = fault });
        _end = SessionReason.Fault;
        _machine.Fire(SessionTrigger.Fault, SessionReason.Fault);
        _log.Add(Now(SessionEventKind.Ended, SessionReason.Fault) with { Fault = fault });
    }

    /// <summary>Time and milk move on, before anything is decided.</summary>
    public void Advance(in Readings readings, LineSenses senses, double dt)
    {
        _span.Advance(IsOn, dt);
        _bottles.Update(readings, dt);
        if (IsOn && _isTared)
        {
            Collected = new(_milk.Left.Collected, _milk.Right.Collected);
        }

        if (IsOn)
        {
            _seal.Update(_drive, senses.Line[Side]);
        }
    }

    /// <summary>Decides what this tick calls for.</summary>
    public void Decide(LineSenses senses, double dt)
    {
        if (_span.IsUp && State != PumpState.Finishing && IsOn)
        {
            Finish(SessionReason.TimeUp);
        }

        switch (State)
        {
            case PumpState.Preparing: Prepare(); break;
            case PumpState.Stimulating: Stimulate(dt); break;
            case PumpState.Expressing: Express(); break;
            case PumpState.Switching: Arrive(senses); break;
            case PumpState.Paused: Wait(); break;
            case PumpState.Finishing: Ease(senses, dt); break;
            default: break;
        }
    }

    private void Begin(in StartOptions options, TimeSpan length)
    {
        Options = options;
        var first = options.FirstSide ?? _nextFirst;
        _nextFirst = first.Other();
        _end = SessionReason.None;
        _isTared = false;
        _span.Begin(length);
        _plan.Begin(first);
        _seal.Begin();
        LetDowns = 0;
        Collected = default;
        _log.Add(Now(SessionEventKind.Started, SessionReason.Asked) with { State = PumpState.Preparing, Value = length.TotalSeconds });
    }

    private void Prepare()
    {
        if (!_isTared && _span.InState >= ZeroSeconds)
        {
            _milk.Left.Begin();
            _milk.Right.Begin();
            _isTared = true;
        }
        else if (_seal.IsSealed)
        {
            _machine.Fire(SessionTrigger.Prepared, SessionReason.SelfTestPassed);
        }
        else if (_span.InState >= SealSeconds)
        {
            Finish(SessionReason.NoSeal);
        }
    }

    private void Stimulate(double dt)
    {
        var milk = _milk[Side];
        if (milk.IsFlowing)
        {
            NoteChange();
            _machine.Fire(SessionTrigger.LetDown, SessionReason.FlowRose);
            return;
        }

        if (!LeaveFullBottle())
        {
            _plan.StimulateInVain(dt);
            Follow(_plan.Next());
        }
    }

    private void Express()
    {
        NoteChange();
        if (!LeaveFullBottle() && !_milk[Side].IsFlowing)
        {
            _machine.Fire(SessionTrigger.FlowFell, SessionReason.FlowFell);
        }
    }

    private void Follow(PlanStep step)
    {
        if (step == PlanStep.Switch)
        {
            _machine.Fire(SessionTrigger.LeaveSide, SessionReason.NoMilkOnSide);
        }
        else if (step == PlanStep.End)
        {
            Finish(SessionReason.NeitherSideGives);
        }
    }

    /// <summary>True when the present bottle is full and something was done about it.</summary>
    private bool LeaveFullBottle()
    {
        if (!_bottles.IsFull(Side))
        {
            return false;
        }

        _plan.BottleFull(Side);
        return _plan.Next() == PlanStep.Switch
            ? _machine.Fire(SessionTrigger.LeaveSide, SessionReason.BottleFull)
            : Finish(SessionReason.BottleFull);
    }

    private void Arrive(LineSenses senses)
    {
        if (_span.InState < SwitchSeconds || senses.Line[Side] >= SafetyLimits.Released)
        {
            return;
        }

        VisitOther();
        _machine.Fire(SessionTrigger.SideReady, SessionReason.SideReady);
    }

    private void VisitOther()
    {
        _plan.VisitOther();
        _milk[Side].Listen();
        _seal.Begin();
    }

    private void Wait()
    {
        if (_span.InState >= SafetyLimits.LongestPause.TotalSeconds)
        {
            Finish(SessionReason.PauseTooLong);
        }
    }

    private void Ease(LineSenses senses, double dt)
    {
        _ease.Update(_drive, senses, dt);
        if (_ease.IsDown)
        {
            _machine.Fire(SessionTrigger.EasedDown, SessionReason.EasedDown);
            Record(SessionEventKind.Ended, _end);
        }
    }

    private bool Finish(SessionReason reason)
    {
        _ease.Begin(_drive.Target is not null);
        var isFinishing = _machine.Fire(SessionTrigger.Finish, reason);
        _end = isFinishing ? reason : _end;
        return isFinishing;
    }

    private void NoteChange()
    {
        if (_milk[Side].Change == MilkChange.LetDown)
        {
            SeeLetDown(SessionReason.FlowRose);
        }
    }

    private void SeeLetDown(SessionReason reason)
    {
        LetDowns++;
        _plan.LetDown();
        Record(SessionEventKind.LetDown, reason, _milk[Side].Flow.GramsPerSecond);
    }

    private CommandOutcome Ask(SessionTrigger trigger) =>
        _machine.Fire(trigger, SessionReason.Asked) ? CommandOutcome.Accepted : NotNow();

    private CommandOutcome NotNow() => IsOn ? CommandOutcome.NotNow : CommandOutcome.NoSession;

    private SuctionIntent Wave(SuctionShape shape) =>
        SuctionIntent.Wave(Side, shape with { Peak = _suction.Limit(Side, shape.Peak) });

    private void Entered()
    {
        _span.EnterState();
        if (State != PumpState.Idle)
        {
            Record(SessionEventKind.StateChanged, _machine.Reason);
        }
    }

    private void Record(SessionEventKind kind, SessionReason reason, double value = 0) =>
        _log.Add(Now(kind, reason) with { Value = value });

    private SessionEvent Now(SessionEventKind kind, SessionReason reason) => new()
    {
        Kind = kind,
        Elapsed = Elapsed,
        State = State,
        Side = Side,
        Round = Round,
        Reason = reason,
        Collected = Collected,
    };
}

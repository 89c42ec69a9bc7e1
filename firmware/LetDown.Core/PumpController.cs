using LetDown.Core.Comfort;
using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Safety;
using LetDown.Core.Safety.Parts;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>
/// The pump's mind: a pure step from readings to actuation. Same inputs, same outputs. Not thread-safe: one loop owns it.
/// </summary>
public sealed class PumpController
{
    private readonly LineSenses _senses = new();
    private readonly PerSide<BreastMilk> _milk = new(new(), new());
    private readonly LineMilk _lineMilk = new(new());
    private readonly PerSide<SideComfort> _comfort = new(new(), new());
    private readonly NoticeBoard _notices = new();
    private readonly PartWatch _parts = new();
    private readonly SessionLog _log = new();
    private readonly Failsafe _failsafe;
    private readonly SuctionDrive _drive;
    private readonly SuctionSetting _suction;
    private readonly QuietTime _quiet = new();
    private readonly PumpingSession _session;
    private readonly PlanMaker _plans;
    private readonly PumpDesk _desk;

    private TimeSpan? _at;
    private Actuation _last;
    private PumpStatus _status;

    /// <summary>A controller that is idle and vented.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside the safety limits.</exception>
    public PumpController(PumpSettings settings)
        : this(settings, PlanOptions.All)
    {
    }

    internal PumpController(PumpSettings settings, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.ThrowIfUnsafe();
        _failsafe = new(settings.ComfortCeiling);
        _drive = new(settings.HeadSpaceMillilitres);
        _suction = new(settings.SuctionLevel, settings.ComfortCeiling);
        _plans = new(settings.Plan, options);
        _session = new(settings.NextFirstSide, _milk, _drive, _suction, _log, _plans);
        _desk = new(_session, _suction, _quiet, _plans, _failsafe);
        _status = new() { SuctionLevel = settings.SuctionLevel, Side = settings.Plan.FirstSide ?? settings.NextFirstSide };
    }

    /// <summary>The whole state after the last step.</summary>
    public ref readonly PumpStatus Status => ref _status;

    /// <summary>The session machine as a Mermaid state diagram, for the docs.</summary>
    public string SessionDiagram => _session.Diagram;

    /// <summary>Decides one tick. Allocates nothing except when something happens in the session.</summary>
    public Actuation Step(in Readings readings, in Commands commands)
    {
        var dt = Elapse(readings.At);
        Sense(readings, dt);
        var outcome = Decide(readings, commands, dt);
        _last = _failsafe.Clamp(Want(readings, dt));
        Tell(readings, outcome);
        return _last;
    }

    /// <summary>Takes the oldest thing that happened and was not taken yet. At most 64 wait; the loop drains after every step.</summary>
    public bool TryTakeEvent(out SessionEvent taken) => _log.TryTake(out taken);

    private Worries Worries => new()
    {
        IsOn = _session.IsOn,
        IsAsking = _session.IsAsking,
        IsBottleFull = _session.IsAnyBottleFull,
        IsLeaking = _session.IsLeaking,
        Shortfall = _session.Shortfall,
        IsScaleLost = IsScaleLost(Side.Left) || IsScaleLost(Side.Right),
        IsPadGivenUp = _comfort.Left.IsPadGivenUp || _comfort.Right.IsPadGivenUp,
        IsButtonStuck = _desk.IsButtonStuck,
        Part = _parts.Notice,
    };

    private bool IsScaleLost(Side side) => _session.IsPumped(side) && _milk[side].IsLost;

    /// <summary>Seconds since the last step; none when time seems to run backwards.</summary>
    private double Elapse(TimeSpan at)
    {
        var dt = Math.Max(0, (at - (_at ?? at)).TotalSeconds);
        _at = at;
        return dt;
    }

    private void Sense(in Readings readings, double dt)
    {
        _senses.Update(readings, _last, dt, areVentsDoubted: _failsafe.Fault == Fault.DoesNotRelease);
        SenseMilk(readings);
        _quiet.Update(dt);
        _session.Advance(readings, _senses, dt);
        _failsafe.Look(readings, _senses, _last, _session.IsOn, dt);
        _failsafe.Raise(_session.Found);
        _parts.Look(readings, _senses, _last, dt);
    }

    private void SenseMilk(in Readings readings)
    {
        if (_drive.Air is { } air)
        {
            _lineMilk.Look(air, readings.At.TotalSeconds, _milk.Left, _milk.Right);
        }

        _milk.Left.Update(readings.Sides.Left.Scale, _lineMilk.Milk.Left, readings.At);
        _milk.Right.Update(readings.Sides.Right.Scale, _lineMilk.Milk.Right, readings.At);
    }

    private CommandOutcome Decide(in Readings readings, in Commands commands, double dt)
    {
        if (_failsafe.Fault != Fault.None && _session.IsOn)
        {
            _session.Fail(_failsafe.Fault);
        }

        var wasOn = _session.IsOn;
        _desk.Take(readings.Buttons, dt);
        var outcome = _desk.Do(commands);
        if (_session.IsOn && !wasOn)
        {
            _comfort.Left.Begin();
            _comfort.Right.Begin();
        }

        _session.Decide(readings, _senses, dt);
        return outcome;
    }

    private Actuation Want(in Readings readings, double dt)
    {
        var suction = _drive.Drive(_session.Intent, _senses, readings.SupplyVolts.Value, _quiet.IsOn, dt);
        return suction with
        {
            Sides = new(Comfort(Side.Left, suction, readings, dt), Comfort(Side.Right, suction, readings, dt)),
        };
    }

    private SideActuation Comfort(Side side, in Actuation suction, in Readings readings, double dt)
    {
        var isHere = _session.IsPumped(side);
        var wish = new ComfortWish(
            Warmth: isHere && _session.Options.Warmth,
            Massage: isHere && _session.Options.Massage && _session.State == PumpState.Stimulating,
            Light: _session.IsOn && (_session.IsTogether || _session.Side == side));
        return _comfort[side].Add(suction.Sides[side], wish, readings.Sides[side].Pad, readings.At, dt);
    }

    private void Tell(in Readings readings, CommandOutcome outcome)
    {
        if (_notices.Update(Worries))
        {
            _session.Tell(_notices.Notice);
        }

        _status = new PumpStatus
        {
            At = readings.At,
            State = _session.State,
            Side = _session.Side,
            Round = _session.Round,
            Elapsed = _session.Elapsed,
            Reason = _session.Reason,
            Grounds = _session.Grounds,
            Program = _session.Options.Program,
            Plan = _plans.Personal,
            TargetMilk = _session.Options.TargetMilk,
            IsTogether = _session.IsTogether,
            Coaxing = _session.Coaxing,
            Target = _drive.Target,
            Line = _senses.Line,
            Manifold = _senses.Manifold,
            SuctionLevel = _suction.Level,
            Rate = _drive.Shape.Rate,
            IsQuiet = _quiet.IsOn,
            Collected = _session.Collected,
            Flow = _session.IsOn ? new(_milk.Left.Flow, _milk.Right.Flow) : default,
            IsMilkEstimated = new(_session.IsOn && _milk.Left.IsEstimated, _session.IsOn && _milk.Right.IsEstimated),
            LetDowns = _session.LetDowns,
            Notice = _notices.Notice,
            Fault = _failsafe.Fault,
            Safety = _failsafe.Action,
            Outcome = outcome,
            Refused = _desk.Refused,
        };
    }
}

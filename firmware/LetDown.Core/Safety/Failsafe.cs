using LetDown.Core.Safety.Checks;
using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>
/// The last word of every tick. It knows nothing of sessions: it sees what was measured, told and wanted, and lets through only what the
/// limits allow. The checks only raise flags; the <see cref="Arbiter"/> says which of them stands and what is done.
/// </summary>
internal sealed class Failsafe(PerSide<Vacuum> comfortCeiling)
{
    private readonly Arbiter _arbiter = new();
    private readonly OtherWayOut _wayOut = new();
    private readonly PerSide<LineGuard> _lines = new(new(comfortCeiling.Left), new(comfortCeiling.Right));
    private readonly IFaultCheck[] _checks =
    [
        new LoopCheck(), new ImpossibleCheck(), new CeilingCheck(), new StaleCheck(), new AgreementCheck(), new ReferenceCheck(),
        new SupplyCheck(), new ZeroCheck(), new MotorCheck(), new DisagreementCheck(), new PadCheck(),
    ];

    private SuctionAllowance _allowance;
    private Actuation _safe;

    /// <summary>The fault that stands.</summary>
    public Fault Fault => _arbiter.Fault;

    /// <summary>What is being done: about the fault that stands, or for a line that has to be released first.</summary>
    public SafetyAction Action => Fault == Fault.None && (_lines.Left.MustVent || _lines.Right.MustVent) ? SafetyAction.Hold : _arbiter.Action;

    /// <summary>Somebody at the pump has seen the fault. False when that is not enough.</summary>
    public bool Dismiss() => _arbiter.Dismiss();

    /// <summary>Looks at this tick's readings. Faults are raised only while suction could be on; an idle pump is vented anyway.</summary>
    /// <param name="readings">What was measured.</param>
    /// <param name="senses">The same, zeroed.</param>
    /// <param name="told">What the actuators were told when it was measured.</param>
    /// <param name="isArmed">Whether suction may be on.</param>
    /// <param name="dt">s.</param>
    public void Look(in Readings readings, LineSenses senses, in Actuation told, bool isArmed, double dt)
    {
        _allowance.Update(isArmed, dt);
        _lines.Left.Update(senses.Line.Left, told.Sides.Left, dt);
        _lines.Right.Update(senses.Line.Right, told.Sides.Right, dt);
        var isStuck = new PerSide<bool>(_lines.Left.DoesNotRelease, _lines.Right.DoesNotRelease);
        Weigh(isStuck.Left || isStuck.Right ? Fault.DoesNotRelease : Fault.None, isArmed);

        // Every check looks in every tick: those that count ticks must not miss one. What is seen once, after a late tick, is no proof of what
        // went on meanwhile.
        var seen = Math.Min(dt, LineSenses.Unwatched);
        var doesMotorRun = false;
        foreach (var check in _checks)
        {
            var found = check.Look(readings, senses, told, seen);
            doesMotorRun |= found == Fault.MotorRuns;
            Weigh(found, isArmed);
        }

        // A motor that pulls by itself is shut off from both lines, whatever else is stuck.
        _safe = doesMotorRun ? Actuation.Safe : _wayOut.Choose(senses, isStuck, dt);
    }

    /// <summary>The self-test found something.</summary>
    public void Raise(Fault fault) => _arbiter.Weigh(fault);

    /// <summary>What may really be done of what is wanted.</summary>
    public Actuation Clamp(in Actuation wanted)
    {
        if (_arbiter.Action >= SafetyAction.VentNow || _allowance.IsUsedUp)
        {
            return _safe;
        }

        return wanted with { Sides = new(_lines.Left.Clamp(wanted.Sides.Left), _lines.Right.Clamp(wanted.Sides.Right)) };
    }

    private void Weigh(Fault found, bool isArmed)
    {
        // A standing fault may still turn out to be worse than it looked.
        if (isArmed || Fault != Fault.None)
        {
            _arbiter.Weigh(found);
        }
    }
}

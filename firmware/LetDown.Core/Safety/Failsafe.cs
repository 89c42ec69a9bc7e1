using LetDown.Core.Safety.Checks;
using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>
/// The last word of every tick. It knows nothing of sessions: it sees what was measured and what is wanted, and lets through
/// only what the limits allow. A fault stays until somebody at the pump dismisses it.
/// </summary>
internal sealed class Failsafe(PerSide<Vacuum> comfortCeiling)
{
    /// <summary>How far a comfort ceiling may be overshot for an instant before the vent cuts in, mmHg.</summary>
    private const double ComfortMargin = 8;

    private readonly PerSide<HoldTimer> _hold = new(new(), new());
    private readonly IFaultCheck[] _checks =
    [
        new CeilingCheck(), new StaleCheck(), new ImpossibleCheck(), new AgreementCheck(), new ReferenceCheck(),
        new SupplyCheck(), new LoopCheck(), new ZeroCheck(),
    ];

    private SuctionAllowance _allowance;
    private PerSide<bool> _venting;

    /// <summary>The fault that stands.</summary>
    public Fault Fault { get; private set; }

    public void Dismiss() => Fault = Fault.None;

    /// <summary>Looks at this tick's readings. Faults are raised only while suction could be on; an idle pump is vented anyway.</summary>
    public void Look(in Readings readings, LineSenses senses, bool isArmed, double dt)
    {
        _allowance.Update(isArmed, dt);
        _hold.Left.Update(senses.Line.Left, dt);
        _hold.Right.Update(senses.Line.Right, dt);
        _venting = new(MustVent(senses, Side.Left), MustVent(senses, Side.Right));
        var found = FirstFault(readings, senses, dt);
        if (isArmed && Fault == Fault.None)
        {
            Fault = found;
        }
    }

    /// <summary>What may really be done of what is wanted.</summary>
    public Actuation Clamp(in Actuation wanted)
    {
        if (Fault != Fault.None || _allowance.IsUsedUp)
        {
            return Actuation.Safe;
        }

        return wanted with { Sides = new(Clamp(wanted.Sides.Left, _venting.Left), Clamp(wanted.Sides.Right, _venting.Right)) };
    }

    private static SideActuation Clamp(SideActuation wanted, bool mustVent) =>
        mustVent ? wanted with { LineValveOpen = false, VentClosed = false } : wanted;

    /// <summary>Above her comfort ceiling, or held too long: from then on until the line is released.</summary>
    private bool MustVent(LineSenses senses, Side side)
    {
        var line = senses.Line[side];
        var ceiling = Vacuum.Min(comfortCeiling[side] + new Vacuum(ComfortMargin), SafetyLimits.Ceiling);
        // Not "line > ceiling": a reading that is no number must vent as well.
        return !(line <= ceiling) || _hold[side].MustRelease || (_venting[side] && line > SafetyLimits.Released);
    }

    private Fault FirstFault(in Readings readings, LineSenses senses, double dt)
    {
        var first = _hold.Left.DoesNotRelease || _hold.Right.DoesNotRelease ? Fault.DoesNotRelease : Fault.None;

        // Every check looks in every tick: those that count ticks must not miss one.
        foreach (var check in _checks)
        {
            var found = check.Look(readings, senses, dt);
            first = first == Fault.None ? found : first;
        }

        return first;
    }
}

using LetDown.Core.Safety.Checks;
using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>Watches that one line is not too deep, not held too long and lets go; vents it, and nothing else, until it is released.</summary>
internal sealed class LineGuard(Vacuum comfortCeiling)
{
    /// <summary>How far a comfort ceiling may be overshot for an instant before the vent cuts in, mmHg.</summary>
    private const double ComfortMargin = 8;

    private readonly Vacuum _ceiling = Vacuum.Min(comfortCeiling + new Vacuum(ComfortMargin), SafetyLimits.Ceiling);
    private readonly HoldTimer _hold = new();
    private readonly VentWatch _vent = new();

    /// <summary>Above her comfort ceiling, or held too long: from then on until the line is released.</summary>
    public bool MustVent { get; private set; }

    /// <summary>True while the line does not come down by its own vent, as far as its sensor can be believed.</summary>
    public bool DoesNotRelease { get; private set; }

    public void Update(Vacuum line, in SideActuation told, double dt)
    {
        _hold.Update(line, dt);
        _vent.Update(line, told, dt);

        DoesNotRelease = line.MmHg <= ImpossibleCheck.HighestLine && (_vent.IsStuck || _hold.DoesNotRelease);

        // Not "line > ceiling": a reading that is no number must vent as well.
        MustVent = !(line <= _ceiling) || _hold.MustRelease || (MustVent && line > SafetyLimits.Released);
    }

    /// <summary>What may be done with this line.</summary>
    public SideActuation Clamp(SideActuation wanted) => MustVent ? wanted with { LineValveOpen = false, VentClosed = false } : wanted;
}

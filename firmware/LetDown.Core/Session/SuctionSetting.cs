using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>The peak of expression that she sets, between the softest of the phase and her comfort ceiling.</summary>
internal sealed class SuctionSetting(Vacuum level, PerSide<Vacuum> comfortCeiling)
{
    /// <summary>One press of a suction button, mmHg: small enough not to startle. Our choice.</summary>
    private const double Press = 10;

    private readonly Vacuum _highest = Vacuum.Max(comfortCeiling.Left, comfortCeiling.Right);

    /// <summary>What she set.</summary>
    public Vacuum Level { get; private set; } = level;

    private Vacuum Lowest => Vacuum.Min(SuctionEnvelope.ExpressionPeak.Low, _highest);

    /// <summary>Sets the level; false, and nothing changed, when it is out of range or no number.</summary>
    public bool TrySet(Vacuum wished)
    {
        var isPermitted = wished >= Lowest && wished <= _highest;
        Level = isPermitted ? wished : Level;
        return isPermitted;
    }

    /// <summary>One press up or down; stays at the end of the range. True when the level changed.</summary>
    public bool Change(int presses)
    {
        var before = Level;
        Level = (Level + new Vacuum(presses * Press)).Clamp(Lowest, _highest);
        return Level != before;
    }

    /// <summary>The level as one side may feel it: each breast has a ceiling of its own.</summary>
    public Vacuum For(Side side) => Vacuum.Min(Level, comfortCeiling[side]);

    /// <summary>Any peak, held below the side's comfort ceiling.</summary>
    public Vacuum Limit(Side side, Vacuum peak) => Vacuum.Min(peak, comfortCeiling[side]);
}

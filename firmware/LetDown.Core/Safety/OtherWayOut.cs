using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>
/// A line whose vent does not open is let out through its line valve, the manifold, the other line and its vent; the motor is off. The
/// other valve opens first, so that what is left in the manifold goes there; its own only while the manifold is no deeper than the line.
/// </summary>
internal sealed class OtherWayOut
{
    /// <summary>The largest bottle takes half a second this way; coils are not to be kept on for a way that leads nowhere, s.</summary>
    private const double Longest = 3;

    private static readonly SideActuation Open = new() { LineValveOpen = true };

    private double _used;

    /// <summary>What to do in place of <see cref="Actuation.Safe"/>.</summary>
    public Actuation Choose(LineSenses senses, PerSide<bool> isStuck, double dt)
    {
        var isNeeded = IsHeld(senses, isStuck, Side.Left) || IsHeld(senses, isStuck, Side.Right);
        _used = isNeeded ? _used + dt : 0;
        return isNeeded && _used < Longest
            ? new() { Sides = new(Valve(senses, isStuck, Side.Left), Valve(senses, isStuck, Side.Right)) }
            : Actuation.Safe;
    }

    private static bool IsHeld(LineSenses senses, PerSide<bool> isStuck, Side side) => isStuck[side] && senses.Line[side] > SafetyLimits.Released;

    private static SideActuation Valve(LineSenses senses, PerSide<bool> isStuck, Side side) =>
        !isStuck[side] || senses.Manifold <= senses.Line[side] ? Open : default;
}

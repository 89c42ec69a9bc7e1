using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Pieces of the steps with suction. Gentle: at most 60 mmHg is aimed at, and the lines are capped with nobody on them.</summary>
internal static class Suction
{
    /// <summary>Where the motor is switched off, mmHg; what it still draws while it comes to rest stays below <see cref="Most"/>.</summary>
    public const double Goal = 38;

    /// <summary>The most that a line may have in this test, mmHg.</summary>
    public const double Most = 60;

    /// <summary>From here on there is suction beyond what a sensor drifts, mmHg.</summary>
    public const double Some = 12;

    /// <summary>The motor is stopped here when a line valve does not open: well below what <see cref="Guard"/> allows, mmHg.</summary>
    public const double DeepManifold = 120;

    /// <summary>Slow enough to be stopped in time: about 60 mL/s.</summary>
    public static readonly Duty Gentle = Duty.Clamped(0.3);

    /// <summary>Slower still, for when the motor goes on on purpose: in a quarter of a second both lines get 20 mmHg deeper.</summary>
    public static readonly Duty Gentlest = Duty.Clamped(0.2);

    /// <summary>Design §6: 200 ms to below 20 mmHg.</summary>
    public const double LongestReleaseMilliseconds = 200;

    private static readonly SideActuation Joined = new() { LineValveOpen = true, VentClosed = true };
    private static readonly SideActuation Held = new() { VentClosed = true };
    private static readonly SideActuation ToManifold = new() { LineValveOpen = true };

    /// <summary>Motor on, one line joined to it.</summary>
    public static Actuation Draw(Side side) => new() { Motor = Gentle, Sides = default(PerSide<SideActuation>).With(side, Joined) };

    /// <summary>Motor on, both lines joined to it.</summary>
    public static Actuation DrawBoth { get; } = new() { Motor = Gentlest, Sides = new(Joined, Joined) };

    /// <summary>Motor off and coming to rest, one line still joined to it: against a shut valve it would go deep.</summary>
    public static Actuation Coast(Side side) => new() { Sides = default(PerSide<SideActuation>).With(side, Joined) };

    /// <summary>Motor off, one line kept shut.</summary>
    public static Actuation Hold(Side side) => new() { Sides = default(PerSide<SideActuation>).With(side, Held) };

    /// <summary>Motor off, both vents open and the manifold joined to them.</summary>
    public static Actuation Empty { get; } = new() { Sides = new(ToManifold, ToManifold) };

    /// <summary>Lets everything out: first through the vents, then, should one stay shut, through the other line.</summary>
    public static IEnumerable<Pulse> LetOut(Bench bench)
    {
        bool IsOut() => bench.Deepest < Some;
        return Pause.Until(bench, IsOut, 0.7)
            .Concat(Pause.Until(bench, () => IsOut() && bench.Manifold < Some, 2.5, Empty))
            .Concat(Pause.For(bench, 0.1));
    }
}

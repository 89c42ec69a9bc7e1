using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>What the session wants of suction in a tick. The default value is vented.</summary>
/// <param name="Mode">Whether there is a wave at all.</param>
/// <param name="Peaks">Deepest vacuum of each cycle on each side; no value where a side stays vented.</param>
/// <param name="Rate">Cycles a minute, the same for both sides: they share one motor.</param>
internal readonly record struct SuctionIntent(SuctionMode Mode, PerSide<Vacuum?> Peaks, Rate Rate)
{
    public static SuctionIntent Vented => default;

    public static SuctionIntent Zeroing => new(SuctionMode.Zeroing, default, default);

    /// <summary>The manifold is pulled, lines are not.</summary>
    public static SuctionIntent Build => new(SuctionMode.Build, default, default);

    /// <summary>The manifold is let out through one line.</summary>
    public static SuctionIntent Empty(Side side) => new(SuctionMode.Empty, default(PerSide<Vacuum?>).With(side, Vacuum.Ambient), default);

    /// <summary>The wave on one side.</summary>
    public static SuctionIntent Wave(Side side, SuctionShape shape) =>
        new(SuctionMode.Wave, default(PerSide<Vacuum?>).With(side, shape.Peak), shape.Rate);

    /// <summary>The wave on both sides at once, each as deep as it may be.</summary>
    public static SuctionIntent Both(PerSide<Vacuum> peaks, Rate rate) => new(SuctionMode.Wave, new(peaks.Left, peaks.Right), rate);

    /// <summary>Which lines it is about.</summary>
    public PerSide<bool> Lines => new(Peaks.Left is not null, Peaks.Right is not null);
}

using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.HeadSpace;

/// <summary>What is done to the scales of a session, between board and core.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="From">Seconds since the pump was switched on.</param>
/// <param name="To">Until then.</param>
/// <param name="Sides">Whose.</param>
/// <param name="IsStuck">True when they repeat what they said last; else they are silent.</param>
internal sealed record ScaleTrouble(string Name, double From, double To, PerSide<bool> Sides, bool IsStuck = false)
{
    private static readonly PerSide<bool> Both = new(Left: true, Right: true);

    public static ScaleTrouble[] All { get; } =
    [
        new("none", double.PositiveInfinity, double.PositiveInfinity, default),
        new("never there", 0, double.PositiveInfinity, Both),
        new("lost after 4 min", 240, double.PositiveInfinity, Both),
        new("left lost after 2 min", 120, double.PositiveInfinity, new(Left: true, Right: false)),
        new("stuck after 4 min", 240, double.PositiveInfinity, Both, IsStuck: true),
        new("lost from 4 to 8 min", 240, 480, Both),
    ];

    public bool IsOn(Side side, double seconds) => Sides[side] && seconds >= From && seconds < To;

    public Sample<Mass> Spoil(Side side, Sample<Mass> now, Sample<Mass> last, double seconds) =>
        !IsOn(side, seconds) ? now : IsStuck ? last with { At = now.At } : last;
}

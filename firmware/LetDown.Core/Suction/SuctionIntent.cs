using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>What the session wants of suction in a tick. The default value is vented.</summary>
internal readonly record struct SuctionIntent(SuctionMode Mode, Side Side, SuctionShape Shape)
{
    public static SuctionIntent Vented => default;

    public static SuctionIntent Zeroing => new(SuctionMode.Zeroing, default, default);

    public static SuctionIntent Wave(Side side, SuctionShape shape) => new(SuctionMode.Wave, side, shape);
}

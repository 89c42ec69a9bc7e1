using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>Milk of both breasts, in grams; not a number where amounts are hidden, so that no sum of them tells any either.</summary>
/// <param name="Left">Left breast, g.</param>
/// <param name="Right">Right breast, g.</param>
public readonly record struct Grams(double Left, double Right)
{
    /// <summary>What is not to be told.</summary>
    public static Grams Hidden { get; } = new(double.NaN, double.NaN);

    /// <summary>True when it is not to be told.</summary>
    public bool IsHidden => double.IsNaN(Total);

    /// <summary>Both together, g.</summary>
    public double Total => Left + Right;

    /// <summary>One breast, g. Anything but right is left.</summary>
    public double Of(Side side) => side == Side.Right ? Right : Left;

    /// <summary>From the wire; absent is none.</summary>
    public static Grams From(SidePair? pair) => pair is null ? default : new(pair.Left, pair.Right);

    /// <summary>The same with one breast changed.</summary>
    public Grams With(Side side, double grams) => side == Side.Right ? this with { Right = grams } : this with { Left = grams };
}

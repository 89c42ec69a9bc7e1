using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>
/// What is known of her let-downs before a session begins. It decides how long to wait and where to look for milk, never a limit and never vacuum.
/// </summary>
public sealed record LetDownPattern
{
    /// <summary>A mother of whom nothing is known yet.</summary>
    public static LetDownPattern Usual { get; } = new();

    /// <summary>Usual time under stimulation to her first let-down, s; 10 to 900. Our choice: no study that was read gives it.</summary>
    public double FirstSeconds { get; init; } = 90;

    /// <summary>Doubt about it, as a deviation of its logarithm; 0.1 to 1.5. Our choice.</summary>
    public double FirstDoubt { get; init; } = 0.6;

    /// <summary>Usual time between the beginnings of two let-downs, s; 30 to 900 (LD21: 221).</summary>
    public double IntervalSeconds { get; init; } = 221;

    /// <summary>Doubt about it, as a deviation of its logarithm; 0.05 to 1.5 (LD21: 68 to 371 s taken as four of them).</summary>
    public double IntervalDoubt { get; init; } = 0.42;

    /// <summary>What the first let-down of a session brings from each breast, g; 1 to 200 (LD13: 41 % of FL04's 69.8 g).</summary>
    public PerSide<Mass> FirstGrams { get; init; } = new(new Mass(28), new Mass(28));

    internal void ThrowIfUnusable()
    {
        ThrowIfOutside(FirstSeconds, 10, 900, nameof(FirstSeconds));
        ThrowIfOutside(FirstDoubt, 0.1, 1.5, nameof(FirstDoubt));
        ThrowIfOutside(IntervalSeconds, 30, 900, nameof(IntervalSeconds));
        ThrowIfOutside(IntervalDoubt, 0.05, 1.5, nameof(IntervalDoubt));
        ThrowIfOutside(FirstGrams.Left.Grams, 1, 200, nameof(FirstGrams));
        ThrowIfOutside(FirstGrams.Right.Grams, 1, 200, nameof(FirstGrams));
    }

    private static void ThrowIfOutside(double value, double low, double high, string name)
    {
        if (!(value >= low && value <= high))
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Must be between {low} and {high}."));
        }
    }
}

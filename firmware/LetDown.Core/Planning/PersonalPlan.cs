using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>
/// Her plan: what is known of her let-downs before a session begins. It decides how long to wait, when to coax and where to look for milk, never a limit and never vacuum.
/// </summary>
public sealed record PersonalPlan
{
    /// <summary>A mother of whom nothing is known yet.</summary>
    public static PersonalPlan Usual { get; } = new();

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

    /// <summary>Stimulation in vain after which the pump begins to coax, s; 30 to 600. Without a value what the program says.</summary>
    public double? CoaxAfterSeconds { get; init; }

    /// <summary>A breast of which little is known is not finished before it was stimulated in vain for so long, s; 60 to 600 (LD22).</summary>
    public double FinishedAfterSeconds { get; init; } = 180;

    /// <summary>The breast to begin with; without a value the one that went second last time.</summary>
    public Side? FirstSide { get; init; }

    /// <summary>True when every number is within its range.</summary>
    public bool IsUsable => Outside is null;

    /// <exception cref="ArgumentOutOfRangeException">A number is not within its range.</exception>
    internal void ThrowIfUnusable()
    {
        if (Outside is { } name)
        {
            throw new ArgumentOutOfRangeException(name, $"{name} of the plan is outside its range.");
        }
    }

    private string? Outside =>
        IsOutside(FirstSeconds, 10, 900) ? nameof(FirstSeconds)
        : IsOutside(FirstDoubt, 0.1, 1.5) ? nameof(FirstDoubt)
        : IsOutside(IntervalSeconds, 30, 900) ? nameof(IntervalSeconds)
        : IsOutside(IntervalDoubt, 0.05, 1.5) ? nameof(IntervalDoubt)
        : IsOutside(FirstGrams.Left.Grams, 1, 200) || IsOutside(FirstGrams.Right.Grams, 1, 200) ? nameof(FirstGrams)
        : CoaxAfterSeconds is { } after && IsOutside(after, 30, 600) ? nameof(CoaxAfterSeconds)
        : IsOutside(FinishedAfterSeconds, 60, 600) ? nameof(FinishedAfterSeconds)
        : null;

    private static bool IsOutside(double value, double low, double high) => !(value >= low && value <= high);
}

using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Sessions;

/// <summary>How one simulated mother's session went, beside what was really so.</summary>
internal sealed record SessionOutcome
{
    public required int Mother { get; init; }

    public required PumpStatus Status { get; init; }

    public required double FirstLetDownSeconds { get; init; }

    public required int Ejections { get; init; }

    public required PerSide<Mass> Bottles { get; init; }

    /// <summary>Share left of what a pump can get.</summary>
    public required PerSide<double> Fullness { get; init; }

    public required double DeepestMmHg { get; init; }

    public required double LongestHoldSeconds { get; init; }

    /// <summary>What the journal says of parts, none of which was broken; a shield, a bottle and a mother asleep are no parts.</summary>
    public required IReadOnlyList<Notice> FalseNotices { get; init; }

    public Mass Grams => Status.Collected.Left + Status.Collected.Right;

    /// <summary>Largest error of the pump's own weighing, g.</summary>
    public double WeighingError => Math.Max(
        Math.Abs((Bottles.Left - Status.Collected.Left).Grams),
        Math.Abs((Bottles.Right - Status.Collected.Right).Grams));
}

using LetDown.Core.Units;

namespace LetDown.Simulator.Mother;

/// <summary>What really happened in one milk ejection; only a simulator knows.</summary>
/// <param name="Onset">Since the world began.</param>
/// <param name="Duration">From onset until nothing is left of it.</param>
/// <param name="Milk">What it has given so far from each breast, pumped or dripped.</param>
/// <param name="IsFelt">Whether she notices it.</param>
/// <param name="IsSpontaneous">Whether it came without stimulation.</param>
public readonly record struct MilkEjection(TimeSpan Onset, TimeSpan Duration, PerSide<Mass> Milk, bool IsFelt, bool IsSpontaneous);

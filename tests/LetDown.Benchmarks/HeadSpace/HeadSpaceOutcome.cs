using LetDown.Benchmarks.LetDowns;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.HeadSpace;

/// <summary>How a session with spoilt scales went.</summary>
/// <param name="Mother">Seed.</param>
/// <param name="Error">Told less true grams at the end.</param>
/// <param name="Kept">The same had it stayed with what the scales said last.</param>
/// <param name="Truth">Grams in the bottles.</param>
/// <param name="FalseAlarms">How often a good scale was not trusted.</param>
/// <param name="Minutes">How long the session was.</param>
/// <param name="LetDowns">Of the visits that began after the trouble did; null when there were none.</param>
internal sealed record HeadSpaceOutcome(
    int Mother, PerSide<double> Error, PerSide<double> Kept, PerSide<Mass> Truth, double FalseAlarms, double Minutes, SessionScore? LetDowns);

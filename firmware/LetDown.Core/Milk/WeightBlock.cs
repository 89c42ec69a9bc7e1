namespace LetDown.Core.Milk;

/// <summary>A fifth of a second of a scale.</summary>
/// <param name="Seconds">Middle of its samples.</param>
/// <param name="Grams">Median of its samples.</param>
/// <param name="Scatter">Mean distance of its samples from their median, g; 0 for a single sample.</param>
internal readonly record struct WeightBlock(double Seconds, double Grams, double Scatter);

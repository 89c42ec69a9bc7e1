namespace LetDown.Benchmarks.LetDowns;

/// <summary>One reading of a scale.</summary>
/// <param name="Seconds">When.</param>
/// <param name="Grams">What the pump was told.</param>
/// <param name="Truth">Milk that really was in the bottle, g.</param>
internal readonly record struct ScaleSample(double Seconds, float Grams, float Truth);

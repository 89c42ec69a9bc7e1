namespace LetDown.Core.Milk;

/// <summary>What was known at one moment of a recorded trace.</summary>
/// <param name="Seconds">When, on the trace's own clock.</param>
/// <param name="Grams">Milk since the trace began.</param>
/// <param name="GramsPerSecond">Flow, 0 or more.</param>
/// <param name="IsSure">False while the weight showed something that is no milk.</param>
public readonly record struct RecordedPoint(double Seconds, double Grams, double GramsPerSecond, bool IsSure);

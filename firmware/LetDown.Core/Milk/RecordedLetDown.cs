namespace LetDown.Core.Milk;

/// <summary>A let-down in a recorded trace; times are the trace's own, in s.</summary>
/// <param name="Onset">When flow began to rise.</param>
/// <param name="DetectedAt">When the pump would have known.</param>
/// <param name="End">When flow had fallen, the next let-down began, or the trace ended.</param>
/// <param name="Grams">Milk from onset to end.</param>
public readonly record struct RecordedLetDown(double Onset, double DetectedAt, double End, double Grams);

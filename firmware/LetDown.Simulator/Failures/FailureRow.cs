namespace LetDown.Simulator.Failures;

/// <summary>One failure that has a meaning.</summary>
/// <param name="Part">What fails.</param>
/// <param name="Kind">How.</param>
/// <param name="What">What it does, for people.</param>
public readonly record struct FailureRow(FailurePart Part, FailureKind Kind, string What);

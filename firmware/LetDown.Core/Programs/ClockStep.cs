namespace LetDown.Core.Programs;

/// <summary>One step of a program by the clock.</summary>
/// <param name="Phase">What is done.</param>
/// <param name="Length">For how long, 10 s to <see cref="SafetyLimits.LongestSession"/>; a rest <see cref="SafetyLimits.LongestPause"/> at most.</param>
public readonly record struct ClockStep(ClockPhase Phase, TimeSpan Length);

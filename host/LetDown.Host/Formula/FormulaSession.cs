using LetDown.Host.Patterns;

namespace LetDown.Host.Formula;

/// <summary>What one session says of tricks.</summary>
/// <param name="FirstLetDown">Suction until the first let-down, s, or how long none came; and how the session found her.</param>
/// <param name="Tricks">What was used in it, by what she types.</param>
/// <param name="Comfort">How comfortable she says it was, 1 to 5; null when she did not say.</param>
public sealed record FormulaSession(PatternSample FirstLetDown, IReadOnlyCollection<string> Tricks, double? Comfort = null);

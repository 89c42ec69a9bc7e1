namespace LetDown.Host.Patterns;

/// <summary>What her sessions show, for each quantity.</summary>
/// <param name="FirstLetDown">One a session.</param>
/// <param name="LetDowns">One a session.</param>
/// <param name="Interval">One for each let-down after the first, and one that was cut off at the end.</param>
/// <param name="Milk">One for each visit to a breast.</param>
public sealed record PatternSamples(
    IReadOnlyList<PatternSample> FirstLetDown,
    IReadOnlyList<PatternSample> LetDowns,
    IReadOnlyList<PatternSample> Interval,
    IReadOnlyList<PatternSample> Milk);

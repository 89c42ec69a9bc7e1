using LetDown.Host.Formula;

namespace LetDown.Benchmarks.Formula;

/// <summary>Eight weeks under one policy.</summary>
/// <param name="Seconds">What each session took, luck apart, s.</param>
/// <param name="Tricks">How many tricks each had.</param>
/// <param name="Found">The session since which the search has been over; null when it is not.</param>
/// <param name="Belief">What is believed at the end; null where nothing was learned.</param>
internal sealed record FormulaLife(double[] Seconds, int[] Tricks, int? Found = null, FormulaBelief? Belief = null)
{
    /// <summary>Mean over the sessions of some weeks, from 1.</summary>
    public static double Mean(IReadOnlyList<double> sessions, int fromWeek, int toWeek)
    {
        var (from, to) = ((fromWeek - 1) * sessions.Count / 8, toWeek * sessions.Count / 8);
        return sessions.Skip(from).Take(to - from).Average();
    }
}

namespace LetDown.Host.Patterns;

/// <summary>A number that is known only so well.</summary>
/// <param name="Low">It is above this with 95 in 100.</param>
/// <param name="Median">As likely above as below.</param>
/// <param name="High">It is below this with 95 in 100.</param>
public readonly record struct Belief(double Low, double Median, double High)
{
    /// <summary>What draws say.</summary>
    internal static Belief Of(double[] draws)
    {
        Array.Sort(draws);
        return new(At(draws, 0.05), At(draws, 0.5), At(draws, 0.95));
    }

    /// <summary>How sure it is that something is above nothing, or below it, whichever is likelier: 0.5 to 1.</summary>
    internal static double CertaintyOf(IReadOnlyCollection<double> draws)
    {
        var above = draws.Count(value => value > 0) / (double)draws.Count;
        return Math.Max(above, 1 - above);
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
}

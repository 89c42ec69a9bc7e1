namespace LetDown.Benchmarks.LetDowns;

/// <summary>How one detector did over many sessions.</summary>
internal sealed class DetectorScore(IReadOnlyList<SessionScore> sessions)
{
    /// <summary>%.</summary>
    public double First { get; } = Percent(sessions.Count(s => s.SawFirst == true), sessions.Count(s => s.SawFirst is not null));

    /// <summary>% of those whose flow rose by 0.1 g/s or more.</summary>
    public double Later { get; } = Percent(sessions.Sum(s => s.LaterSeen), sessions.Sum(s => s.Later));

    /// <summary>% of all with 0.1 g/s or more.</summary>
    public double LaterAny { get; } = Percent(sessions.Sum(s => s.LaterAnySeen), sessions.Sum(s => s.LaterAny));

    /// <summary>False ones in a session.</summary>
    public double False { get; } = sessions.Average(s => (double)s.False.Count);

    /// <summary>Median, s.</summary>
    public double Delay { get; } = At(sessions, 0.5);

    /// <summary>Nine in ten are faster, s.</summary>
    public double SlowDelay { get; } = At(sessions, 0.9);

    private static double Percent(int some, int all) => all > 0 ? 100.0 * some / all : double.NaN;

    private static double At(IEnumerable<SessionScore> sessions, double share)
    {
        var sorted = sessions.SelectMany(s => s.Delays).Order().ToArray();
        return sorted.Length > 0 ? sorted[(int)(share * (sorted.Length - 1))] : double.NaN;
    }
}

namespace LetDown.Benchmarks.Pattern;

/// <summary>What was learned of one mother, held against her truth.</summary>
internal sealed record PatternOutcome
{
    /// <summary>Intervals for effects that cover the truth, and how many there are.</summary>
    public int Covered { get; init; }

    public int Intervals { get; init; }

    /// <summary>Intervals for one session that cover what it took.</summary>
    public int CoveredSessions { get; init; }

    public int Sessions { get; init; }

    /// <summary>Mean error of the predicted time, s: of the pattern, of the mean of all before, and of the best constant.</summary>
    public double Error { get; init; }

    public double ErrorOfMean { get; init; }

    public double ErrorOfConstant { get; init; }

    /// <summary>Effects told after four weeks that are none.</summary>
    public int False { get; init; }

    /// <summary>Effects told after four weeks that are true, and how many there are.</summary>
    public int Found { get; init; }

    public int True { get; init; }
}

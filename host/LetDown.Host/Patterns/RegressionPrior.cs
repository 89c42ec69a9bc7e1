namespace LetDown.Host.Patterns;

/// <summary>What is believed before anything was seen.</summary>
internal sealed record RegressionPrior
{
    /// <summary>The intercept: its middle and its deviation.</summary>
    public required double Mean { get; init; }

    public required double Deviation { get; init; }

    /// <summary>The coefficients after it, in order.</summary>
    public required IReadOnlyList<Shrinkage> Blocks { get; init; }

    /// <summary>Variance of one outcome.</summary>
    public required InverseGammaPrior Spread { get; init; }

    /// <summary>Variance between groups; null when outcomes of one group are no more alike than others.</summary>
    public InverseGammaPrior? GroupSpread { get; init; }

    /// <summary>Chance that what has no upper bound never came: then its lower bound tells nothing. 0 to 1.</summary>
    public double NeverChance { get; init; }

    /// <summary>How many coefficients, with the intercept.</summary>
    public int Size => 1 + Blocks.Sum(block => block.Count);
}

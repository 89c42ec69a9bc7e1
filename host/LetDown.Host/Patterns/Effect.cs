namespace LetDown.Host.Patterns;

/// <summary>What a factor does to her time to let-down, as far as her sessions tell.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Ratio">Her time with it, as a share of her time without it: 1.2 is a fifth longer.</param>
/// <param name="Certainty">How sure it is that it goes that way, 0.5 to 1.</param>
/// <param name="Sessions">In how many of her sessions there was some of it.</param>
public readonly record struct Effect(PatternFactor Factor, Belief Ratio, double Certainty, int Sessions)
{
    /// <summary>Of a dozen factors that do nothing, one in twenty women would otherwise be told of one. Our choice; measured by the benchmark <c>pattern</c>.</summary>
    public const double SureEnough = 0.997;

    /// <summary>Less than this, as a share, is nothing to speak of. Our choice.</summary>
    public const double WorthTelling = 0.05;

    /// <summary>False is "no visible effect", which is not the same as none.</summary>
    public bool IsVisible => Certainty >= SureEnough && Math.Abs(Ratio.Median - 1) >= WorthTelling;
}

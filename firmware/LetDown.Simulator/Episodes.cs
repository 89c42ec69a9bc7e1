namespace LetDown.Simulator;

/// <summary>How something comes and goes. The default value never comes.</summary>
/// <param name="GapSeconds">Mean time from the end of one to the onset of the next with the median mother, s; 0 or less is never.</param>
/// <param name="GapSigma">How mothers differ: deviation of the logarithm of their own mean time.</param>
/// <param name="Seconds">How long one lasts, s; above 0.</param>
/// <param name="Size">How strong one is, above 0; the unit goes by what it is of.</param>
public readonly record struct Episodes(double GapSeconds, double GapSigma, Between Seconds, Between Size)
{
    /// <summary>Whether any ever comes.</summary>
    public bool Happen => GapSeconds > 0;
}

namespace LetDown.Host.Patterns;

/// <summary>One outcome, as a logarithm: known where both bounds are the same, else known to lie between them.</summary>
/// <param name="Features">The first is 1, for the intercept.</param>
/// <param name="Low">May be minus infinity.</param>
/// <param name="High">May be infinity.</param>
/// <param name="Group">What belongs together, from 0; ignored where the prior has no spread of groups.</param>
internal readonly record struct Outcome(double[] Features, double Low, double High, int Group = 0)
{
    public bool IsKnown => Low == High;
}

namespace LetDown.Host.Patterns;

/// <summary>One of many things that may be true.</summary>
/// <param name="Coefficients">The intercept first.</param>
/// <param name="Spread">Deviation of one outcome.</param>
/// <param name="GroupSpread">Deviation between groups; 0 without groups.</param>
internal readonly record struct RegressionDraw(double[] Coefficients, double Spread, double GroupSpread)
{
    /// <summary>What is to be expected, as a logarithm.</summary>
    public double Mean(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += Coefficients[i] * features[i];
        }

        return sum;
    }
}

namespace LetDown.Benchmarks.Milk;

/// <summary>Ratio of two means over the same mothers, with its 95 % interval by the jackknife.</summary>
internal readonly record struct PairedRatio(double Value, double Low, double High)
{
    public static PairedRatio Of(IReadOnlyList<double> over, IReadOnlyList<double> under)
    {
        var n = over.Count;
        var (a, b) = (over.Sum(), under.Sum());
        var left = Enumerable.Range(0, n).Select(i => (a - over[i]) / (b - under[i])).ToArray();
        var mean = left.Average();
        var error = Math.Sqrt((n - 1) / (double)n * left.Sum(value => (value - mean) * (value - mean)));
        var ratio = a / b;
        return new(ratio, ratio - (1.96 * error), ratio + (1.96 * error));
    }

    public override string ToString() => FormattableString.Invariant($"{Value:0.000} ({Low:0.000} to {High:0.000})");
}

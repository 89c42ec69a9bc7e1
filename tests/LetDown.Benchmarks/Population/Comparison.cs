using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace LetDown.Benchmarks.Population;

/// <summary>One published figure beside the same figure of the simulated population.</summary>
/// <param name="Row">The published figure.</param>
/// <param name="Simulated">The population's figure.</param>
/// <param name="Spread">Deviation between its women; 0 where there is none.</param>
/// <param name="IsMet">The verdict; nothing where the row gives no ground for one.</param>
/// <param name="Ground">What the verdict rests on, or a word why it is not met.</param>
internal sealed record Comparison(PublishedRow Row, double Simulated, double Spread, bool? IsMet, string Ground)
{
    /// <summary>Of means: within two standard errors, the study's and the population's together.</summary>
    public static Comparison OfMeans(PublishedRow row, IReadOnlyCollection<double> women, double unit = 1, string note = "")
    {
        var values = women.Select(value => value * unit).ToArray();
        var error = Math.Sqrt(Math.Pow(row.Error ?? 0, 2) + Math.Pow(values.StandardDeviation() / Math.Sqrt(values.Length), 2));
        var limit = 2 * error;
        var mean = values.Mean();
        return new(row, mean, values.StandardDeviation(), Math.Abs(mean - row.Mean) <= limit, FormattableString.Invariant($"± {limit:0.##} {note}"));
    }

    /// <summary>Of figures whose row prints no spread: within what its own n leaves open, with the population's spread.</summary>
    public static Comparison OfShare(PublishedRow row, IReadOnlyCollection<double> women)
    {
        var values = women.Select(value => value * 100).ToArray();
        var limit = 2 * values.StandardDeviation() / Math.Sqrt(row.N ?? 10);
        return new(row, values.Mean(), values.StandardDeviation(), Math.Abs(values.Mean() - row.Mean) <= limit, FormattableString.Invariant($"± {limit:0.##}"));
    }

    /// <summary>Of directions, woman by woman: which is larger, with p below 0.01.</summary>
    public static Comparison OfDirection(PublishedRow row, IReadOnlyCollection<(double More, double Less)> women, string what)
    {
        var differences = women.Select(pair => pair.More - pair.Less).ToArray();
        var t = differences.Mean() / (differences.StandardDeviation() / Math.Sqrt(differences.Length));
        var p = 1 - StudentT.CDF(0, 1, differences.Length - 1, t);
        var ratio = women.Sum(pair => pair.More) / women.Sum(pair => pair.Less);
        return new(row, ratio, 0, p < 0.01, $"{what}: {Told(p)}, paired");
    }

    private static string Told(double p) => p < 0.0001 ? "p < 0.0001" : FormattableString.Invariant($"p = {p:0.####}");
}

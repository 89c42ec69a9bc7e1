using LetDown.Protocol;
using LetDown.Protocol.V1;

namespace LetDown.Rig.Running;

/// <summary>How something that was measured often spreads, µs: the shortest, the middle, what 99.9 % did not pass, and the longest.</summary>
internal sealed record Spread(double Shortest, double Median, double Most, double Longest)
{
    private const double MostShare = 0.999;

    /// <summary>Of numbers in any order, one at least.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(Rounded(sorted[0]), Rounded(sorted[sorted.Length / 2]), Rounded(sorted[(int)(sorted.Length * MostShare)]), Rounded(sorted[^1]));
    }

    /// <summary>Of what the firmware counted, whole µs rounded down.</summary>
    public static Spread Of(Histogram counted) =>
        new(counted.Percentile(double.Epsilon), counted.Percentile(0.5), counted.Percentile(MostShare), counted.LongestUs);

    private static double Rounded(double value) => Math.Round(value, 1);
}

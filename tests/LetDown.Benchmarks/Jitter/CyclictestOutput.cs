using System.Globalization;
using System.Text.RegularExpressions;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Jitter;

/// <summary>Reads what <c>cyclictest -q -h MICROSECONDS</c> prints for one thread.</summary>
internal static partial class CyclictestOutput
{
    /// <exception cref="FormatException">It is something else.</exception>
    public static Histogram Parse(string output)
    {
        var histogram = new Histogram();
        foreach (Match row in Row().Matches(output))
        {
            if (Number(row, "microseconds") != histogram.Counts.Count)
            {
                throw new FormatException($"cyclictest: its histogram has a gap before \"{row.Value}\".");
            }

            histogram.Counts.Add((ulong)Number(row, "count"));
        }

        if (histogram.Counts.Count == 0 || Longest().Match(output) is not { Success: true } longest)
        {
            throw new FormatException($"cyclictest printed no histogram: {output.ReplaceLineEndings(" ").Trim()}");
        }

        // What did not fit is counted beside the table, as the firmware's own histogram counts it in its last place.
        histogram.Counts.Add((ulong)Number(Overflows().Match(output), "count"));
        histogram.LongestUs = Number(longest, "microseconds");
        return histogram;
    }

    private static long Number(Match match, string group) =>
        match.Success ? long.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<microseconds>\d+)\s+(?<count>\d+)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^# Max Latencies:\s+(?<microseconds>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Longest();

    [GeneratedRegex(@"^# Histogram Overflows:\s+(?<count>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Overflows();
}

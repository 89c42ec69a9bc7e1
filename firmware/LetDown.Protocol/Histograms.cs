using LetDown.Protocol.V1;

namespace LetDown.Protocol;

/// <summary>What can be asked of a histogram of microseconds.</summary>
public static class Histograms
{
    /// <summary>How many were counted.</summary>
    public static ulong Total(this Histogram histogram)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        return histogram.Counts.Aggregate(0UL, (sum, count) => sum + count);
    }

    /// <summary>The least time, in whole µs and rounded down, that so many of all did not pass; 0 of an empty one.</summary>
    /// <param name="histogram">What was counted.</param>
    /// <param name="share">Of all, 0 to 1: 0.999 is p99.9.</param>
    public static int Percentile(this Histogram histogram, double share)
    {
        var wanted = Math.Ceiling(histogram.Total() * share);
        var sum = 0UL;
        for (var i = 0; i < histogram.Counts.Count; i++)
        {
            sum += histogram.Counts[i];
            if (sum >= wanted)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>What was counted since <paramref name="earlier"/> was taken. Its longest is known to the µs only, unless it is the longest ever.</summary>
    /// <param name="later">A histogram.</param>
    /// <param name="earlier">The same one, before.</param>
    public static Histogram Since(this Histogram later, Histogram earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        var counts = later.Counts.Select((count, i) => count - (i < earlier.Counts.Count ? earlier.Counts[i] : 0)).ToList();
        return new()
        {
            Counts = { counts },
            LongestUs = later.LongestUs > earlier.LongestUs ? later.LongestUs : counts.FindLastIndex(count => count > 0),
        };
    }
}

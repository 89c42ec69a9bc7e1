namespace LetDown.Benchmarks.LetDowns;

/// <summary>True flow into a bottle: what it gained in the second before and the second after, which evens out the cycles of suction.</summary>
internal sealed class BottleFlow(IReadOnlyList<ScaleSample> samples)
{
    private const double Half = 1;

    /// <summary>g/s.</summary>
    public double At(double seconds) => (Grams(seconds + Half) - Grams(seconds - Half)) / (2 * Half);

    private double Grams(double seconds)
    {
        var (low, high) = (0, samples.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = samples[middle].Seconds < seconds ? (middle + 1, high) : (low, middle);
        }

        return samples[low].Truth;
    }
}

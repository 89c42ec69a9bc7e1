namespace LetDown.Benchmarks.Population;

/// <summary>High flow as FL03 has it: bins of 5 s with 0.1 g/s or more.</summary>
internal sealed record HighFlow(double Grams, double Seconds, IReadOnlyList<double> Onsets)
{
    private const double Threshold = 0.1;
    private const double Bin = 5;

    public static HighFlow Of(BreastRecord record)
    {
        List<double> onsets = [];
        double grams = 0;
        double seconds = 0;
        var wasHigh = false;
        for (var i = 0; i < record.Bins.Count; i++)
        {
            var isHigh = record.Bins[i] >= Threshold;
            grams += isHigh ? record.Bins[i] * Bin : 0;
            seconds += isHigh ? Bin : 0;
            if (isHigh && !wasHigh)
            {
                onsets.Add(i * Bin);
            }

            wasHigh = isHigh;
        }

        return new(grams, seconds, onsets);
    }
}

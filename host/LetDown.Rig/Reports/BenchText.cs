using LetDown.Rig.Bench.Running;

namespace LetDown.Rig.Reports;

/// <summary>What a bench has to tell, for people: 80 columns.</summary>
internal static class BenchText
{
    /// <param name="bench">What is told.</param>
    /// <param name="mother">Of the scenario.</param>
    public static IEnumerable<string> Lines(BenchAccount bench, int mother)
    {
        if (bench.Pump is { Simulated: true } pump && pump.MotherSeed != mother)
        {
            foreach (var line in RunText.Wrapped(FormattableString.Invariant($"this pump has mother {pump.MotherSeed}, and the scenario is told of {mother}: letdown rig serve --mother {mother}")))
            {
                yield return $"      {line}";
            }
        }

        if (bench.Recording.Readings.Count > 1)
        {
            yield return FormattableString.Invariant($"      read {bench.Recording.PerSecond:0.0} times a second, the longest gap {bench.Recording.LongestGap:0.00} s");
        }

        foreach (var apart in bench.Disagreements)
        {
            yield return FormattableString.Invariant(
                $"      {apart.What}: pump and bench at most {apart.Largest:0.0} {apart.Unit} apart ({apart.At:0} s), mean {apart.Mean:0.00}");
        }

        foreach (var line in bench.Trouble is { } trouble ? RunText.Wrapped(trouble) : [])
        {
            yield return $"      {line}";
        }
    }
}

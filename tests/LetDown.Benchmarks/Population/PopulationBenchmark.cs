using System.Diagnostics;
using System.Globalization;

namespace LetDown.Benchmarks.Population;

/// <summary>Research protocols with a population of simulated mothers, held against the literature.</summary>
internal static class PopulationBenchmark
{
    public static IReadOnlyList<Measure> Run(int seed, int mothers, PopulationFiles files)
    {
        var watch = Stopwatch.StartNew();
        var sessions = Protocol.All.ToDictionary(protocol => protocol.Name, protocol => Pump(protocol, seed, mothers));
        var wall = watch.Elapsed;
        var comparisons = new Study(sessions, PublishedRow.Load()).Compare();
        ComparisonTable.Print(comparisons, Console.Out);
        files.Write(sessions.Values.SelectMany(records => records), seed);
        return [.. comparisons.Select(ToMeasure), Speed(sessions, wall)];
    }

    private static BreastRecord[] Pump(Protocol protocol, int seed, int mothers)
    {
        var records = new BreastRecord[mothers][];
        EachCore.For(mothers, i => records[i] = [.. new ResearchSession(protocol, seed + i).Run()]);
        return [.. records.SelectMany(each => each)];
    }

    private static Measure ToMeasure(Comparison comparison) => new(
        $"{comparison.Row.Id} {comparison.Row.Quantity} [{comparison.Row.Role}]",
        comparison.Simulated,
        comparison.Row.Unit,
        double.TryParse(comparison.Row.Value, CultureInfo.InvariantCulture, out var published) ? published : null,
        comparison.Ground,
        comparison.IsMet);

    private static Measure Speed(Dictionary<string, BreastRecord[]> sessions, TimeSpan wall)
    {
        var seconds = sessions.Values.SelectMany(records => records).Sum(record => (double)record.Trace.Count);
        return new("speed, all cores together, breasts pumped", seconds / wall.TotalSeconds, "x real time", 1);
    }
}

using System.Globalization;
using LetDown.Protocol;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Jitter;

/// <summary>
/// How late the loop of the running firmware wakes, beside cyclictest: both at the same time, at the same priority and period, on the same
/// processor, half a period apart. Side by side rather than in turns, because a busy machine's hiccups come in bursts: in turns, chance
/// would decide which of the two they hit.
/// </summary>
internal static class JitterBenchmark
{
    /// <summary>Goal of the issue.</summary>
    private const double MostTimesReference = 1.2;

    private const double PeriodMicroseconds = 1000;

    /// <summary>What a server keeps alive between collections, and then some.</summary>
    private const int Kept = 1_000_000;

    private static readonly (string Name, double Share)[] Percentiles = [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999)];

    /// <param name="seed">Mother.</param>
    /// <param name="seconds">Of each variant.</param>
    /// <param name="processor">Of both; null for whichever is free.</param>
    public static IReadOnlyList<Measure> Run(int seed, int seconds, int? processor)
    {
        var busy = ((processor ?? 1) + 1) % Environment.ProcessorCount;
        Variant[] variants = [Variant.Plain, Variant.Busy(busy), Variant.Allocating(Kept)];
        var measures = new List<Measure>();
        foreach (var variant in variants)
        {
            Console.Error.WriteLine($"{variant.Name}: {seconds} s; load {Load()}");
            measures.AddRange(Of(JitterRun.RunAsync(variant, seed, processor, TimeSpan.FromSeconds(seconds)).GetAwaiter().GetResult()));
        }

        return measures;
    }

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static IEnumerable<Measure> Of(JitterRun run)
    {
        var (wakeups, reference, work) = (run.Wakeups, run.Reference, run.Work);
        foreach (var (name, share) in Percentiles)
        {
            yield return new(Name(run, $"wake-up {name}"), wakeups.Percentile(share), "µs", reference.Percentile(share));
        }

        yield return new(Name(run, "wake-up max"), wakeups.LongestUs, "µs", reference.LongestUs);
        yield return new(Name(run, "wake-up p99 ratio"), Ratio(run, 0.99), "x cyclictest", 1);
        yield return Measure.AtMost(Name(run, "wake-up p99.9 ratio"), Ratio(run, 0.999), "x cyclictest", MostTimesReference, 1);
        yield return Measure.AtMost(Name(run, "ticks missed"), run.After.Missed - run.Before.Missed, "ticks", 0, Missed(reference));
        yield return new(Name(run, "work of a tick, p50"), work.Percentile(0.5), "µs");
        yield return new(Name(run, "work of a tick, p99.9"), work.Percentile(0.999), "µs");
        yield return new(Name(run, "work of a tick, max"), work.LongestUs, "µs");
        yield return new(Name(run, "methods compiled in the loop"), run.After.Compiled - run.Before.Compiled, "methods");
        yield return new(Name(run, "collections"), Difference(run, 0), "");
        yield return new(Name(run, "collections, gen 1 and 2"), Difference(run, 1), "");
        yield return new(Name(run, "paused by the collector"), (run.After.Collector.Paused.ToTimeSpan() - run.Before.Collector.Paused.ToTimeSpan()).TotalMilliseconds, "ms");
        yield return new(Name(run, "allocated"), (run.After.Collector.AllocatedBytes - run.Before.Collector.AllocatedBytes) / (double)wakeups.Total(), "KB/s");
    }

    private static string Name(JitterRun run, string what) => $"{run.Variant.Name}: {what}";

    private static double Difference(JitterRun run, int generation) => run.After.Collector.Collections[generation] - run.Before.Collector.Collections[generation];

    /// <summary>A percentile of 0 means less than 1 µs; the ratio of two such is 1.</summary>
    private static double Ratio(JitterRun run, double share) =>
        Math.Max(1.0, run.Wakeups.Percentile(share)) / Math.Max(1.0, run.Reference.Percentile(share));

    /// <summary>Periods that cyclictest came too late for: what no program could have kept on this machine.</summary>
    private static double Missed(Histogram reference) =>
        reference.Counts.Select((count, microseconds) => count * Math.Floor(microseconds / PeriodMicroseconds)).Sum();
}

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using LetDown.Core;

namespace LetDown.Benchmarks.Tick;

/// <summary>Cost of one tick, in time and in bytes.</summary>
internal static class TickBenchmark
{
    private const double TickMicroseconds = 1000;

    /// <summary>Core step: issue's goal.</summary>
    private const double MostCoreMicroseconds = 2;

    public static IReadOnlyList<Measure> Run(int seed)
    {
        TickBenchmarks.Mother = seed;
        var summary = BenchmarkRunner.Run<TickBenchmarks>(Config());
        var reference = Median(summary, nameof(TickBenchmarks.Sha256Of64Bytes));
        var core = Median(summary, nameof(TickBenchmarks.Core));
        var board = Median(summary, nameof(TickBenchmarks.Board));
        return
        [
            Measure.AtMost("core step, median", core, "µs", MostCoreMicroseconds, reference),
            new("core step, in SHA-256 hashes of 64 bytes", core / reference, "hashes", 1),
            Measure.AtMost("core step, bytes allocated", CoreBytes(seed), "bytes/tick", 0),
            new("whole simulated board step, median", board, "µs", reference),
            new("whole simulated board step, in hashes", board / reference, "hashes", 1),
            new("whole simulated board, times real time", TickMicroseconds / board, "x", 1),
        ];
    }

    private static ManualConfig Config() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.DontLogOutput).WithWarmupCount(3).WithIterationCount(15))
        .AddLogger(new ProgressLogger(Console.Error))
        .AddColumnProvider(DefaultColumnProviders.Instance);

    private static double Median(Summary summary, string method) =>
        summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method)
            .ResultStatistics!.Median / 1000;

    /// <summary>Most that any of ten seconds of ticks allocated in which nothing happened in the session.</summary>
    private static double CoreBytes(int seed)
    {
        var tape = CoreTape.Record(seed, TimeSpan.FromSeconds(10));
        var controller = tape.Begin();
        long most = 0;
        foreach (var readings in tape.Stretch)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            controller.Step(readings, default);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            most = controller.TryTakeEvent(out _) ? most : Math.Max(most, bytes);
        }

        return most;
    }
}

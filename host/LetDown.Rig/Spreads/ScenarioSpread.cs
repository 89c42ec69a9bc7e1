using LetDown.Firmware.Hosting;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Spreads;

/// <summary>
/// One scenario many times with the same mother, begun at moments that differ by next to nothing: how far its measurements part. Noise comes
/// otherwise each time, and what is decided by a hair falls the other way.
/// </summary>
internal sealed record ScenarioSpread
{
    public required Scenario Scenario { get; init; }

    /// <summary>How long the pump had been on when each run began.</summary>
    public required IReadOnlyList<TimeSpan> Before { get; init; }

    /// <summary>One for each expectation, then those of answers, then the teardown's.</summary>
    public required IReadOnlyList<SpreadLine> Lines { get; init; }

    /// <summary>By the names of versions.</summary>
    public required string FirmwareVersion { get; init; }

    /// <summary>In how many runs everything kept to its limits.</summary>
    public required int Passed { get; init; }

    public bool HasPassed => Passed == Before.Count;

    /// <summary>Runs it that often, side by side.</summary>
    /// <param name="scenario">What is run.</param>
    /// <param name="runs">How often, 2 at least.</param>
    /// <param name="step">How much later each run begins than the one before; the first begins with the pump.</param>
    /// <param name="time">For how long it takes.</param>
    /// <param name="progress">Told after each, on one thread at a time, how far all of them are together, 0 to 1.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ScenarioSpread Run(Scenario scenario, int runs, TimeSpan step, TimeProvider time, Action<double>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var kept = new (IReadOnlyList<Finding> Findings, bool HasPassed)[runs];
        var (gate, done) = (new Lock(), 0);
        Parallel.For(0, runs, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, run =>
        {
            var result = new ScenarioRun(scenario, time, run * step) { IsTraced = false }.Run(stop: stop);
            kept[run] = (result.Findings, result.HasPassed);
            lock (gate)
            {
                progress?.Invoke((double)++done / runs);
            }
        });
        stop.ThrowIfCancellationRequested();
        return new()
        {
            Scenario = scenario,
            Before = [.. Enumerable.Range(0, runs).Select(run => run * step)],
            Lines = [.. Enumerable.Range(0, kept[0].Findings.Count).Select(line => SpreadLine.Of([.. kept.Select(run => run.Findings[line])]))],
            FirmwareVersion = FirmwareRun.Version,
            Passed = kept.Count(run => run.HasPassed),
        };
    }
}

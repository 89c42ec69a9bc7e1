using LetDown.App.CommandLine;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;

namespace LetDown.App.Scenarios;

/// <summary>Runs scenarios one after the other, tells and keeps what came of them.</summary>
/// <param name="bench">Where it tells.</param>
/// <param name="run">Runs one, whatever on.</param>
/// <param name="outputs">What is kept.</param>
internal sealed class ScenarioBatch(Workbench bench, Func<Scenario, Action<double>, CancellationToken, Task<RunResult>> run, RunOutputs outputs)
{
    private readonly List<RunResult> _results = [];

    /// <summary>In lockstep, on a simulated pump of their own.</summary>
    /// <exception cref="AppException">They ask for what it has not: one line for each.</exception>
    public static ScenarioBatch Simulated(Workbench bench, IReadOnlyList<Scenario> scenarios, RunOutputs outputs)
    {
        DemandSimulated(scenarios);
        return new(bench, (scenario, progress, cancellation) => Task.FromResult(new ScenarioRun(scenario, bench.Around.Time) { IsTraced = outputs.WantTrace }.Run(progress, cancellation)), outputs);
    }

    /// <summary>A simulated pump in lockstep has all that they ask for.</summary>
    /// <exception cref="AppException">It has not: one line for each.</exception>
    public static void DemandSimulated(IReadOnlyList<Scenario> scenarios)
    {
        string[] lacks = [.. scenarios.SelectMany(SimulatedAbility.Lacks)];
        if (lacks.Length > 0)
        {
            throw new AppException(string.Join('\n', lacks), ExitCode.Usage);
        }
    }

    public async Task<int> RunAsync(IReadOnlyList<Scenario> scenarios, CancellationToken cancellation)
    {
        outputs.Demand();
        try
        {
            foreach (var scenario in scenarios.TakeWhile(_ => !cancellation.IsCancellationRequested && _results.TrueForAll(result => !result.IsStopped)))
            {
                await RunAsync(scenario, scenarios.Count, cancellation);
            }
        }
        finally
        {
            // What was run before something went wrong is not lost.
            if (outputs.JUnit is { } junit)
            {
                JUnitReport.Write(junit, _results);
            }
        }

        var summary = RunText.Summary(_results, scenarios.Count);
        if (bench.Json)
        {
            bench.Hint(summary);
        }
        else
        {
            bench.Say(summary);
        }

        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : _results.TrueForAll(result => result.HasPassed) ? ExitCode.Fine : ExitCode.Unexpected;
    }

    private async Task RunAsync(Scenario scenario, int all, CancellationToken cancellation)
    {
        var progress = new ProgressLine(bench.Around, FormattableString.Invariant($"{_results.Count + 1} of {all}: {scenario.Name}"));
        var result = await run(scenario, progress.Show, cancellation);
        progress.Clear();

        // A folder of scenarios has a hundred megabytes of traces.
        _results.Add(result with { Trace = RunTrace.None });
        foreach (var line in bench.Json ? [RecordFile.Line(result)] : RunText.Lines(result))
        {
            bench.Say(line);
        }

        outputs.Keep(bench, result);
    }
}

using LetDown.App.CommandLine;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Scenarios;

/// <summary>Runs scenarios one after the other, tells and keeps what came of them.</summary>
/// <param name="bench">Where it tells.</param>
/// <param name="run">Runs one, whatever on.</param>
/// <param name="junit">File for build servers, if one is wished.</param>
/// <param name="record">File for records, if one is wished.</param>
/// <param name="trace">File for all that a bench read, if one is wished.</param>
internal sealed class ScenarioBatch(Workbench bench, Func<Scenario, Action<double>, CancellationToken, Task<RunResult>> run, string? junit, string? record, string? trace = null)
{
    private readonly List<RunResult> _results = [];

    /// <summary>In lockstep, on a simulated pump of their own.</summary>
    /// <exception cref="AppException">They ask for what it has not: one line for each.</exception>
    public static ScenarioBatch Simulated(Workbench bench, IReadOnlyList<Scenario> scenarios, string? junit, string? record)
    {
        string[] lacks = [.. scenarios.SelectMany(SimulatedAbility.Lacks)];
        return lacks.Length == 0
            ? new(bench, (scenario, progress, cancellation) => Task.FromResult(new ScenarioRun(scenario, bench.Around.Time).Run(progress, cancellation)), junit, record)
            : throw new AppException(string.Join('\n', lacks), ExitCode.Usage);
    }

    public async Task<int> RunAsync(IReadOnlyList<Scenario> scenarios, CancellationToken cancellation)
    {
        Demand(junit, "--junit");
        Demand(record, "--record");
        Demand(trace, "--trace");
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
            if (junit is not null)
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
        _results.Add(result);
        if (record is not null)
        {
            RecordFile.Append(record, result);
        }

        if (trace is not null)
        {
            BenchTrace.Append(trace, result);
        }

        if (bench.Json)
        {
            bench.Say(RecordFile.Line(result));
            return;
        }

        foreach (var line in RunText.Lines(result))
        {
            bench.Say(line);
        }
    }

    /// <summary>A run of minutes whose results have no place to go is no use: said before it begins.</summary>
    /// <exception cref="AppException">It has none.</exception>
    public static void Demand(string? file, string option)
    {
        if (file is null)
        {
            return;
        }

        if (Directory.Exists(file) || Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder || !Directory.Exists(folder))
        {
            throw new AppException($"{option} {file}: say a file in a folder that is there.", ExitCode.Usage);
        }
    }
}

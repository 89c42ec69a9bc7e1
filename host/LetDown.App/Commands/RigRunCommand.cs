using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig run</c>: scenarios in lockstep on a simulated pump of their own, or on a wired bench.</summary>
internal static class RigRunCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var files = ScenarioFiles.Argument();
        var onBench = new Option<string?>("--bench") { Description = "Run on the bench that this file describes, and measure with its instruments (docs/testing/bench.md).", HelpName = "FILE" };
        var answers = new Option<string?>("--answers") { Description = "With --bench: what a person would answer, for runs that nobody attends.", HelpName = "FILE" };
        var junit = new Option<string?>("--junit") { Description = "Write what passed and failed as JUnit XML, for build servers.", HelpName = "FILE" };
        var record = new Option<string?>("--record") { Description = "Add one line of JSON for each run to a file: all measurements and the journal.", HelpName = "FILE" };
        var command = new Command(
            "run",
            "Run scenarios faster than real time on a simulated pump, or in real time on a wired bench; print each measurement with its limits. Ends with 0 when all pass, 1 when something fails, 2 when a file is wrong.")
        {
            files, onBench, answers, junit, record,
        };
        command.SetAction((line, cancellation) => RunAsync(
            bench(line), line.GetValue(onBench), line.GetValue(answers), line.GetValue(junit), line.GetValue(record), ScenarioFiles.Load(line.GetRequiredValue(files)), cancellation));
        return (command,
        [
            "letdown rig run tests/LetDown.SystemTests/scenarios", "letdown rig run stop.yaml --junit results.xml --record runs.jsonl",
            "letdown rig run --bench bench.yaml stop.yaml --record runs.jsonl",
            "letdown rig run stop.yaml --json | jq '.measurements[]'",
        ]);
    }

    private static async Task<int> RunAsync(
        Workbench bench, string? onBench, string? answers, string? junit, string? record, IReadOnlyList<Scenario> scenarios, CancellationToken cancellation)
    {
        if (onBench is null)
        {
            return answers is null
                ? await ScenarioBatch.Simulated(bench, junit, record).RunAsync(scenarios, cancellation)
                : throw new AppException("--answers goes with --bench: on a simulated pump nobody is asked.", ExitCode.Usage);
        }

        var desk = BenchDesk.Load(bench, onBench, answers);
        desk.Demand(scenarios);
        desk.DemandAnswers();
        using var reservation = desk.Reserve();
        return await new ScenarioBatch(bench, desk.RunAsync, junit, record).RunAsync(scenarios, cancellation);
    }
}

using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig run</c>: scenarios in lockstep on a simulated pump of their own, on a real kernel, or on a wired bench.</summary>
internal static class RigRunCommand
{
    private const string Simulated = "simulated";
    private const string Kernel = "kernel";

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var files = ScenarioFiles.Argument();
        var on = new Option<string>("--on") { Description = "What runs the firmware: a simulated board, or Debian's kernel with the board's devices, in an emulator (docs/testing/kernel-rig.md).", HelpName = $"{Simulated}|{Kernel}", DefaultValueFactory = _ => Simulated };
        on.AcceptOnlyFromAmong(Simulated, Kernel);
        var onBench = new Option<string?>("--bench") { Description = "Run on the bench that this file describes, and measure with its instruments (docs/testing/bench.md).", HelpName = "FILE" };
        var answers = new Option<string?>("--answers") { Description = "With --bench: what a person would answer, for runs that nobody attends.", HelpName = "FILE" };
        var trace = new Option<string?>("--trace") { Description = "Add all that was measured of each run, what the pump said and what was done to a CSV file (docs/testing/scenarios.md).", HelpName = "FILE" };
        var plot = new Option<string?>("--plot") { Description = "Draw a picture of each run into a folder, as PNG: suction, milk, what was done, what was missed.", HelpName = "FOLDER" };
        var junit = new Option<string?>("--junit") { Description = "Write what passed and failed as JUnit XML, for build servers.", HelpName = "FILE" };
        var record = new Option<string?>("--record") { Description = "Add one line of JSON for each run to a file: all measurements and the journal.", HelpName = "FILE" };
        var command = new Command(
            "run",
            "Run scenarios faster than real time on a simulated pump, on a real kernel, or in real time on a wired bench; print each measurement with its limits. Ends with 0 when all pass, 1 when something fails, 2 when a file is wrong.")
        {
            files, on, onBench, answers, junit, record, trace, plot,
        };
        command.SetAction((line, cancellation) => RunAsync(
            bench(line),
            (line.GetValue(on) == Kernel, line.GetValue(onBench), line.GetValue(answers)),
            new(line.GetValue(junit), line.GetValue(record), line.GetValue(trace), line.GetValue(plot)),
            ScenarioFiles.Load(line.GetRequiredValue(files)),
            cancellation));
        return (command,
        [
            "letdown rig run tests/LetDown.SystemTests/scenarios", "letdown rig run stop.yaml --junit results.xml --record runs.jsonl",
            "letdown rig run tests/LetDown.SystemTests/scenarios --plot pictures", "letdown rig run stop.yaml --plot . --trace stop.csv",
            "letdown rig run --bench bench.yaml stop.yaml --record runs.jsonl",
            "letdown rig run --on kernel tests/kernel-rig/scenarios/short-session.yaml",
            "letdown rig run stop.yaml --json | jq '.measurements[]'",
        ]);
    }

    private static async Task<int> RunAsync(
        Workbench bench, (bool Kernel, string? File, string? Answers) on, RunOutputs outputs, IReadOnlyList<Scenario> scenarios, CancellationToken cancellation)
    {
        if (on is { File: null, Answers: not null })
        {
            throw new AppException("--answers goes with --bench: on a simulated pump nobody is asked.", ExitCode.Usage);
        }

        if (on is { Kernel: true, File: not null })
        {
            throw new AppException("--on kernel and --bench are two places: say one of them.", ExitCode.Usage);
        }

        if (on.File is null)
        {
            return on.Kernel
                ? await KernelDesk.Find(bench).RunAsync(scenarios, outputs, cancellation)
                : await ScenarioBatch.Simulated(bench, scenarios, outputs).RunAsync(scenarios, cancellation);
        }

        var desk = BenchDesk.Load(bench, on.File, on.Answers);
        desk.Demand(scenarios);
        desk.DemandAnswers(scenarios);
        using var reservation = desk.Reserve();
        return await new ScenarioBatch(bench, desk.RunAsync, outputs).RunAsync(scenarios, cancellation);
    }
}

using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig run</c>: scenarios in lockstep, on a simulated pump of their own.</summary>
internal static class RigRunCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var files = ScenarioFiles.Argument();
        var junit = new Option<string?>("--junit") { Description = "Write what passed and failed as JUnit XML, for build servers.", HelpName = "FILE" };
        var record = new Option<string?>("--record") { Description = "Add one line of JSON for each run to a file: all measurements and the journal.", HelpName = "FILE" };
        var command = new Command(
            "run",
            "Run scenarios faster than real time, print each measurement with its limits. Ends with 0 when all pass, 1 when something fails, 2 when a file is wrong.")
        {
            files, junit, record,
        };
        command.SetAction((line, cancellation) => Task.FromResult(
            new ScenarioBatch(bench(line), line.GetValue(junit), line.GetValue(record)).Run(ScenarioFiles.Load(line.GetRequiredValue(files)), cancellation)));
        return (command,
        [
            "letdown rig run tests/LetDown.SystemTests/scenarios", "letdown rig run stop.yaml --junit results.xml --record runs.jsonl",
            "letdown rig run stop.yaml --json | jq '.measurements[]'",
        ]);
    }
}

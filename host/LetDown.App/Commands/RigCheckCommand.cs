using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig check</c>: only reads.</summary>
internal static class RigCheckCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var files = ScenarioFiles.Argument();
        var onBench = new Option<string?>("--bench") { Description = "Say too what is wrong with this bench file, and what that bench cannot do of the scenarios.", HelpName = "FILE" };
        var command = new Command("check", "Say what is wrong with scenario files, with line and column. Runs nothing.") { files, onBench };
        command.SetAction(line => Check(bench(line), line.GetValue(onBench), line.GetRequiredValue(files)));
        return (command, ["letdown rig check stop.yaml", "letdown rig check tests/LetDown.SystemTests/scenarios", "letdown rig check --bench bench.yaml stop.yaml"]);
    }

    private static int Check(Workbench bench, string? onBench, string[] files)
    {
        var scenarios = ScenarioFiles.Load(files);
        if (onBench is not null)
        {
            BenchDesk.Load(bench, onBench, answers: null).Demand(scenarios);
        }

        if (bench.Json)
        {
            bench.Print(scenarios.Select(scenario => new { scenario.File, scenario.Name, scenario.Sha256 }));
        }
        else
        {
            bench.Say(scenarios.Count == 1 ? $"{scenarios[0].File} is fine." : $"All {scenarios.Count} files are fine.");
        }

        return ExitCode.Fine;
    }
}

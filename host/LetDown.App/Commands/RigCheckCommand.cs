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
        var command = new Command("check", "Say what is wrong with scenario files, with line and column. Runs nothing.") { files };
        command.SetAction(line => Check(bench(line), line.GetRequiredValue(files)));
        return (command, ["letdown rig check stop.yaml", "letdown rig check tests/LetDown.SystemTests/scenarios"]);
    }

    private static int Check(Workbench bench, string[] files)
    {
        var scenarios = ScenarioFiles.Load(files);
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

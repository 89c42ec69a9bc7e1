using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Scenarios;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig schema</c>: the published schemas of scenario and bench files, for editors that check while one types.</summary>
internal static class RigSchemaCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var ofBench = new Option<bool>("--bench") { Description = "The one of bench files instead." };
        var command = new Command("schema", "Print the JSON Schema of scenario files, with every word, unit and limit.") { ofBench };
        command.SetAction(line =>
        {
            bench(line).Around.RawOut.Write(line.GetValue(ofBench) ? ScenarioFiles.BenchSchema() : ScenarioFiles.Schema());
            return ExitCode.Fine;
        });
        return (command, ["letdown rig schema > scenario.schema.json", "letdown rig schema --bench > bench.schema.json"]);
    }
}

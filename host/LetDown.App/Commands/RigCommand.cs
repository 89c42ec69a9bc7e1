using System.CommandLine;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig</c>: scenarios and failures, for whoever tests the pump.</summary>
internal static class RigCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("rig", "For testers: run scenario files, on a simulated pump or a wired bench, and let parts of a simulated pump fail.");
        command.SetAction(SayWhatToDo);
        foreach (var (inner, lines) in Inner(bench))
        {
            command.Subcommands.Add(inner);
            examples.Add(inner, lines);
        }

        return (command, ["letdown rig run tests/LetDown.SystemTests/scenarios", "letdown rig fail line-left-sensor stuck", "letdown rig mend"]);
    }

    private static int SayWhatToDo(ParseResult line) =>
        throw new AppException("Say what the rig should do: run, spread, check, serve, fail, mend or schema. Try “letdown rig --help”.", ExitCode.Usage);

    private static IEnumerable<(Command Command, string[] Examples)> Inner(Func<ParseResult, Workbench> bench)
    {
        yield return RigRunCommand.Create(bench);
        yield return RigSpreadCommand.Create(bench);
        yield return RigCheckCommand.Create(bench);
        yield return RigServeCommand.Create(bench);
        yield return RigFailCommand.Create(bench);
        yield return RigMendCommand.Create(bench);
        yield return RigSchemaCommand.Create(bench);
    }
}

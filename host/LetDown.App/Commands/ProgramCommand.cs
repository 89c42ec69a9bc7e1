using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Programs;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown program</c>: what a session can follow.</summary>
internal static class ProgramCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("program", "List, show, change and keep the programs that a session can follow.");
        command.SetAction((line, cancellation) => ListAsync(bench(line), cancellation));
        foreach (var (inner, lines) in Inner(bench))
        {
            command.Subcommands.Add(inner);
            examples.Add(inner, lines);
        }

        return (command, ["letdown program", "letdown program show gentle", "letdown program copy adaptive my-evening && letdown program edit my-evening", "letdown start --program my-evening"]);
    }

    private static IEnumerable<(Command Command, string[] Examples)> Inner(Func<ParseResult, Workbench> bench)
    {
        var list = new Command("list", "List the programs that there are.");
        list.SetAction((line, cancellation) => ListAsync(bench(line), cancellation));
        yield return (list, ["letdown program list", "letdown program list --json | jq '.[].name'"]);
        yield return ProgramShowCommand.Create(bench);
        yield return ProgramCopyCommand.Create(bench);
        yield return ProgramEditCommand.Create(bench);
        yield return ProgramFileCommands.Save(bench);
        yield return ProgramFileCommands.Check(bench);
        yield return ProgramDeleteCommand.Create(bench);
        yield return ProgramSchemaCommand.Create(bench);
    }

    private static async Task<int> ListAsync(Workbench bench, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        var list = await pump.Programs.ListAsync(cancellation);
        if (bench.Json)
        {
            bench.Print(list.Programs.Select(ProgramEntryJson.From));
        }
        else
        {
            ProgramListScreen.Write(bench.Around.Out, list.Programs);
        }

        if (list.Trouble.Length > 0)
        {
            bench.Hint(list.Trouble);
        }

        return ExitCode.Fine;
    }
}

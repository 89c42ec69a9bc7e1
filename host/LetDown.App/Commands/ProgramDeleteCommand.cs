using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;

namespace LetDown.App.Commands;

/// <summary><c>letdown program delete</c>.</summary>
internal static class ProgramDeleteCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var name = ProgramNames.Argument("NAME", "One of yours.");
        var command = new Command("delete", "Delete a program of yours. Those that come with the pump stay.") { name };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(name)!, cancellation));
        return (command, ["letdown program delete my-evening"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string name, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        return ProgramReplies.Tell(bench, await pump.Programs.DeleteAsync(name, cancellation));
    }
}

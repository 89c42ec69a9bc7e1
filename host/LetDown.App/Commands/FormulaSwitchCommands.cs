using System.CommandLine;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown formula stop</c> and <c>go-on</c>.</summary>
internal static class FormulaSwitchCommands
{
    public static (Command Command, string[] Examples) Stop(Func<ParseResult, Workbench> bench) => One(
        bench, "stop", "End the search: what is best so far is suggested from now on.", true, "The search has ended. What is best so far is suggested from now on; “letdown formula go-on” takes the search up again.");

    public static (Command Command, string[] Examples) GoOn(Func<ParseResult, Workbench> bench) => One(
        bench, "go-on", "Take the search up again.", false, "The search goes on. “letdown formula suggest” says what to try next.");

    private static (Command Command, string[] Examples) One(Func<ParseResult, Workbench> bench, string name, string description, bool isOver, string says)
    {
        var command = new Command(name, description);
        command.SetAction(async (line, cancellation) =>
        {
            using var store = bench(line).OpenStore();
            await store.Tricks.SetSearchOverAsync(isOver, cancellation);
            bench(line).Say(says);
            return ExitCode.Fine;
        });
        return (command, [$"letdown formula {name}"]);
    }
}

using System.CommandLine;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown board test</c>: the firmware tries the board part by part; what it says and asks is passed on.</summary>
internal static class BoardTestCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var silent = new Option<bool>("--no-questions", "--yes-to-all") { Description = "Ask nobody: what only a person can tell is left out, and said so." };
        var junit = new Option<string?>("--junit") { Description = "Write the verdicts as JUnit XML, for build servers.", HelpName = "FILE" };
        var record = new Option<string?>("--record") { Description = "Where to keep the record. Default: board-tests in the pump's data folder, by its moment.", HelpName = "FILE" };
        var command = new Command(
            "test",
            "Try every part of a board, gently, with measured values, limits and what to look at. Ends with 0 when all that was tried passed, else with 1. Not while the pump runs.")
        {
            silent, junit, record,
        };
        var options = new BoardOptions().AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(
            bench(line), [.. options.Given(line), .. BoardOptions.File(line, junit), .. BoardOptions.File(line, record), .. line.GetValue(silent) ? ["--no-questions"] : Array.Empty<string>()], cancellation));
        return (command, ["letdown board test", "letdown board test --board pi", "letdown board test --no-questions --json | jq '.steps[] | select(.verdict == \"failed\")'"]);
    }

    private static Task<int> RunAsync(Workbench bench, string[] given, CancellationToken cancellation) =>
        BoardOptions.RunAsync(bench, ["board-test", .. given, .. bench.Json ? ["--json"] : Array.Empty<string>()], cancellation);
}

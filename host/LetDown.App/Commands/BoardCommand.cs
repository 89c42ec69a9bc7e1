using System.CommandLine;
using LetDown.App.CommandLine;

namespace LetDown.App.Commands;

/// <summary><c>letdown board</c>: for whoever builds a pump. The firmware does the work: only the process that touches the pump touches its devices.</summary>
internal static class BoardCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("board", "For builders: try every part of a board, and calibrate it, with nobody on the pump.");
        command.SetAction(SayWhatToDo);
        foreach (var (inner, lines) in Inner(bench))
        {
            command.Subcommands.Add(inner);
            examples.Add(inner, lines);
        }

        return (command, ["letdown board test", "letdown board test --board pi --junit board.xml", "letdown board calibrate scales --board pi"]);
    }

    private static int SayWhatToDo(ParseResult line) =>
        throw new AppException("Say what to do with the board: test or calibrate. Try “letdown board --help”.", ExitCode.Usage);

    private static IEnumerable<(Command Command, string[] Examples)> Inner(Func<ParseResult, Workbench> bench)
    {
        yield return BoardTestCommand.Create(bench);
        yield return BoardCalibrateCommand.Create(bench);
    }
}

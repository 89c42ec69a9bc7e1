using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown suction</c>.</summary>
internal static class SuctionCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var level = new Argument<double>("MMHG")
        {
            Description = "Strongest suction of expression, in mmHg. Never above your comfort ceiling.",
            CustomParser = Numbers.Real(_ => true, "suction wants a number of mmHg, such as 120."),
        };
        var command = new Command("suction", "Set how strong expression is. More than is comfortable gives no more milk.") { level };
        command.SetAction((line, cancellation) => SendCommand.RunAsync(
            bench(line),
            new Protocol.V1.Command { Suction = new SetSuction { Mmhg = line.GetValue(level) } },
            cancellation));
        return (command, ["letdown suction 120", "letdown suction 95 --json"]);
    }
}

using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using LetDown.App.CommandLine;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown quiet</c>.</summary>
internal static class QuietCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var length = new Argument<TimeSpan>("TIME")
        {
            HelpName = "TIME",
            Description = "How long, such as 3m or 90s, 60m at most; or off.",
            CustomParser = Lengths.OrOff("quiet wants a time such as 3m or 90s, 60m at most, or off."),
        };
        length.CompletionSources.Add("3m", Lengths.Off);
        var command = new Command("quiet", "Soften the motor while you listen to a recording of your baby. It ends by itself.") { length };
        command.SetAction((line, cancellation) => SendCommand.RunAsync(
            bench(line),
            new Protocol.V1.Command { Quiet = new SetQuiet { Length = Duration.FromTimeSpan(line.GetValue(length)) } },
            cancellation));
        return (command, ["letdown quiet 3m", "letdown quiet 90s --json", "letdown quiet off"]);
    }
}

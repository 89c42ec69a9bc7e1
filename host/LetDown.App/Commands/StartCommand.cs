using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using LetDown.App.CommandLine;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown start</c>.</summary>
internal static class StartCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var first = new Option<string?>("--first") { Description = "Breast to begin with; else the one that came second last time.", HelpName = "left|right" };
        first.CompletionSources.Add("left", "right");
        first.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("left" or "right") }])
            {
                result.AddError("--first wants left or right.");
            }
        });
        var minutes = new Option<double>("--minutes")
        {
            Description = "Longest time; 40 when left out, 60 at most.",
            HelpName = "N",
            // How long is too long is the pump's to say; a day is only what can be sent.
            CustomParser = Numbers.Real(number => number is > 0 and <= 24 * 60, "--minutes wants a number above 0, 60 at most."),
        };
        var warmth = new Option<bool>("--warmth") { Description = "Use the warm pads." };
        var massage = new Option<bool>("--massage") { Description = "Use massage." };
        var command = new Command("start", "Begin a session.") { first, minutes, warmth, massage };
        command.SetAction((line, cancellation) => SendCommand.RunAsync(
            bench(line),
            Ask(line.GetValue(first), line.GetValue(minutes), line.GetValue(warmth), line.GetValue(massage)),
            cancellation));
        return (command, ["letdown start", "letdown start --first left --minutes 20", "letdown start --warmth --massage && letdown watch"]);
    }

    private static Protocol.V1.Command Ask(string? first, double minutes, bool warmth, bool massage) => new()
    {
        Start = new StartOptions
        {
            FirstSide = first switch { "left" => Side.Left, "right" => Side.Right, _ => Side.Unspecified },
            Length = minutes > 0 ? Duration.FromTimeSpan(TimeSpan.FromMinutes(minutes)) : null,
            Warmth = warmth,
            Massage = massage,
        },
    };
}

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
        first.AcceptOnlyFromAmong("left", "right");
        var minutes = new Option<double?>("--minutes") { Description = "Longest time; 40 when left out, 60 at most.", HelpName = "N" };
        minutes.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<double?>() is not > 0)
            {
                result.AddError("--minutes wants a number above 0.");
            }
        });
        var warmth = new Option<bool>("--warmth") { Description = "Use the warm pads." };
        var massage = new Option<bool>("--massage") { Description = "Use massage." };
        var command = new Command("start", "Begin a session.") { first, minutes, warmth, massage };
        command.SetAction((line, cancellation) => SendCommand.RunAsync(
            bench(line),
            Ask(line.GetValue(first), line.GetValue(minutes), line.GetValue(warmth), line.GetValue(massage)),
            cancellation));
        return (command, ["letdown start", "letdown start --first left --minutes 20", "letdown start --warmth --massage && letdown watch"]);
    }

    private static Protocol.V1.Command Ask(string? first, double? minutes, bool warmth, bool massage) => new()
    {
        Start = new StartOptions
        {
            FirstSide = first switch { "left" => Side.Left, "right" => Side.Right, _ => Side.Unspecified },
            Length = minutes is { } length ? Duration.FromTimeSpan(TimeSpan.FromMinutes(length)) : null,
            Warmth = warmth,
            Massage = massage,
        },
    };
}

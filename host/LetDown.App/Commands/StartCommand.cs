using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using LetDown.App.CommandLine;
using LetDown.App.Plans;
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
            Description = "Longest time; what the program says when left out (40 as a rule), 60 at most.",
            HelpName = "N",
            // How long is too long is the pump's to say; a day is only what can be sent.
            CustomParser = Numbers.Real(number => number is > 0 and <= 24 * 60, "--minutes wants a number above 0, 60 at most."),
        };
        var warmth = new Option<bool>("--warmth") { Description = "Use the warm pads." };
        var massage = new Option<bool>("--massage") { Description = "Use massage." };
        var program = new Option<string?>("--program") { Description = "What the session follows; adaptive when left out. “letdown program” lists them.", HelpName = "NAME" };
        program.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError("--program wants a name. “letdown program” lists them.");
            }
        });
        var target = new Option<double>("--target")
        {
            Description = "Enough milk from both breasts together: 120g, 120ml or 4oz.",
            HelpName = "AMOUNT",
            CustomParser = Amounts.Grams("--target wants an amount such as 120g, 120ml or 4oz."),
        };
        var command = new Command("start", "Begin a session.") { program, target, first, minutes, warmth, massage };
        command.SetAction((line, cancellation) => RunAsync(
            bench(line),
            With(Choices(line.GetValue(first), line.GetValue(minutes), line.GetValue(warmth), line.GetValue(massage)), line.GetValue(program), line.GetValue(target)),
            cancellation));
        return (command, ["letdown start", "letdown start --program both --target 120g", "letdown start --first left --minutes 20", "letdown start --warmth --massage && letdown watch"]);
    }

    private static async Task<int> RunAsync(Workbench bench, StartOptions options, CancellationToken cancellation)
    {
        var code = await SendCommand.RunAsync(bench, new() { Start = options }, cancellation);
        if (code == ExitCode.Fine)
        {
            // She does not wait for this one: the session has begun, and the plan counts from the next one on.
            await PlanDesk.FollowQuietlyAsync(bench, cancellation);
        }

        return code;
    }

    private static StartOptions Choices(string? first, double minutes, bool warmth, bool massage) => new()
    {
        FirstSide = first switch { "left" => Side.Left, "right" => Side.Right, _ => Side.Unspecified },
        Length = minutes > 0 ? Duration.FromTimeSpan(TimeSpan.FromMinutes(minutes)) : null,
        Warmth = warmth,
        Massage = massage,
    };

    private static StartOptions With(StartOptions options, string? program, double target)
    {
        options.Program = program ?? "";
        if (target > 0)
        {
            options.TargetGrams = target;
        }

        return options;
    }
}

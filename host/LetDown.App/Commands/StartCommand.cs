using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using LetDown.App.CommandLine;
using LetDown.App.Plans;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown start</c>.</summary>
internal sealed class StartCommand
{
    private readonly Option<string?> _first = new("--first") { Description = "Breast to begin with; else the one that came second last time.", HelpName = "left|right" };

    private readonly Option<double> _minutes = new("--minutes")
    {
        Description = "Longest time; what the program says when left out (40 as a rule), 60 at most.",
        HelpName = "N",
        // How long is too long is the pump's to say; a day is only what can be sent.
        CustomParser = Numbers.Real(number => number is > 0 and <= 24 * 60, "--minutes wants a number above 0, 60 at most."),
    };

    private readonly Option<bool> _warmth = new("--warmth") { Description = "Use the warm pads." };
    private readonly Option<bool> _massage = new("--massage") { Description = "Use massage." };
    private readonly Option<string?> _tricks = new("--tricks")
    {
        Description = "What you use, such as warm,imagery; or suggested for the mix of your formula. “letdown tricks” lists them.",
        HelpName = "LIST",
    };

    private readonly Option<string?> _program = new("--program") { Description = "What the session follows; adaptive when left out. “letdown program” lists them.", HelpName = "NAME" };

    private readonly Option<double> _target = new("--target")
    {
        Description = "Enough milk from both breasts together: 120g, 120ml or 4oz.",
        HelpName = "AMOUNT",
        CustomParser = Amounts.Grams("--target wants an amount such as 120g, 120ml or 4oz."),
    };

    private StartCommand()
    {
        _first.CompletionSources.Add("left", "right");
        _first.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("left" or "right") }])
            {
                result.AddError("--first wants left or right.");
            }
        });
        _program.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError("--program wants a name. “letdown program” lists them.");
            }
        });
    }

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new StartCommand();
        var command = new Command("start", "Begin a session.") { options._program, options._target, options._first, options._minutes, options._tricks, options._warmth, options._massage };
        command.SetAction((line, cancellation) => options.RunAsync(bench(line), line, cancellation));
        return (command,
        [
            "letdown start", "letdown start --program both --target 120g", "letdown start --first left --minutes 20", "letdown start --tricks warm,imagery",
            "letdown start --warmth --massage && letdown watch",
        ]);
    }

    private async Task<int> RunAsync(Workbench bench, ParseResult line, CancellationToken cancellation)
    {
        var tricks = await StartTricks.ReadAsync(bench, line.GetValue(_tricks), line.GetValue(_warmth), line.GetValue(_massage), cancellation);
        var start = Options(line);
        tricks.AddTo(start);
        var code = await SendCommand.RunAsync(
            bench,
            new() { Start = start },
            cancellation,
            async (pump, reply) =>
            {
                if (tricks.Tricks.Count > 0)
                {
                    await tricks.KeepAsync(bench, pump, reply, cancellation);
                }

                if (line.GetValue(_tricks) is not null && !bench.Json)
                {
                    bench.Say(tricks.Sentence());
                }
            });
        if (code == ExitCode.Fine)
        {
            // She does not wait for this one: the session has begun, and the plan counts from the next one on.
            await PlanDesk.FollowQuietlyAsync(bench, cancellation);
        }

        return code;
    }

    private StartOptions Options(ParseResult line)
    {
        var minutes = line.GetValue(_minutes);
        var options = new StartOptions
        {
            FirstSide = line.GetValue(_first) switch { "left" => Side.Left, "right" => Side.Right, _ => Side.Unspecified },
            Length = minutes > 0 ? Duration.FromTimeSpan(TimeSpan.FromMinutes(minutes)) : null,
            Program = line.GetValue(_program) ?? "",
        };
        if (line.GetValue(_target) is > 0 and var target)
        {
            options.TargetGrams = target;
        }

        return options;
    }
}

using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown program copy</c>: the way to a program of her own.</summary>
internal static class ProgramCopyCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var from = ProgramNames.Argument("FROM", "The program to begin with.");
        var to = ProgramNames.Argument("TO", "The name of yours: small letters, digits and hyphens.");
        var command = new Command("copy", "Make a program of your own from another.") { from, to };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(from)!, line.GetValue(to)!, cancellation));
        return (command, ["letdown program copy adaptive my-evening", "letdown program copy my-evening my-morning"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string from, string to, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        var original = await pump.Programs.GetAsync(from, cancellation);
        if (original.Outcome == ProgramOutcome.Faulty)
        {
            throw ProgramReplies.Faulty(from, original);
        }

        if (original.Outcome != ProgramOutcome.Done || ProgramTexts.Renamed(original.Json, to) is not { } text)
        {
            throw ProgramReplies.Refusal(original);
        }

        var reply = await pump.Programs.SaveAsync(text, replace: false, cancellation);
        return reply.Outcome == ProgramOutcome.Faulty
            ? throw new AppException($"“{to}” cannot be kept: {reply.Problems[0].Message}", ExitCode.Usage)
            : ProgramReplies.Tell(bench, reply);
    }
}

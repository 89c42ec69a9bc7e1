using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;
using LetDown.App.Screens;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown program show</c>: one program in plain words, or its JSON.</summary>
internal static class ProgramShowCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var name = ProgramNames.Argument("NAME", "One of those that “letdown program” lists.");
        var command = new Command("show", "Say what a program does, and when. With --json, print its own text.") { name };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(name)!, cancellation));
        return (command, ["letdown program show gentle", "letdown program show my-evening --json > my-evening.json"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string name, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        var reply = await pump.Programs.GetAsync(name, cancellation);
        if (reply.Outcome is not (ProgramOutcome.Done or ProgramOutcome.Faulty))
        {
            throw ProgramReplies.Refusal(reply);
        }

        if (bench.Json)
        {
            // As she wrote it: it goes into a file and back.
            bench.Around.RawOut.Write(reply.Json.EndsWith('\n') ? reply.Json : reply.Json + "\n");
        }
        else if (reply.Outcome == ProgramOutcome.Done)
        {
            ProgramScreen.Write(bench.Around.Out, reply.Program, bench.AreVolumesHidden);
        }

        return reply.Outcome == ProgramOutcome.Done ? ExitCode.Fine : throw ProgramReplies.Faulty(name, reply);
    }
}

using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown program save</c> and <c>letdown program check</c>: a program in a file, or from a pipe.</summary>
internal static class ProgramFileCommands
{
    public static (Command Command, string[] Examples) Save(Func<ParseResult, Workbench> bench) => (
        Create(bench, "save", "Keep a program from a file on the pump, under the name that stands in it.", (pump, text, cancellation) => pump.Programs.SaveAsync(text, replace: true, cancellation)),
        ["letdown program save my-evening.json", "letdown program show my-evening --json | sed 's/\"minutes\": 40/\"minutes\": 30/' | letdown program save -"]);

    public static (Command Command, string[] Examples) Check(Func<ParseResult, Workbench> bench) => (
        Create(bench, "check", "Say what is wrong with a program in a file. Keeps nothing.", (pump, text, cancellation) => pump.Programs.CheckAsync(text, cancellation)),
        ["letdown program check my-evening.json", "letdown program check - < my-evening.json"]);

    private static Command Create(Func<ParseResult, Workbench> bench, string name, string description, Func<PumpClient, string, CancellationToken, Task<ProgramReply>> ask)
    {
        var file = new Argument<string>("FILE|-") { Description = "A program as JSON, or - for what is piped in." };
        var command = new Command(name, description) { file };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(file)!, ask, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Workbench bench, string file, Func<PumpClient, string, CancellationToken, Task<ProgramReply>> ask, CancellationToken cancellation)
    {
        var text = await ProgramFiles.ReadAsync(bench.Around, file, cancellation);
        using var pump = bench.Connect();
        var reply = await ask(pump, text, cancellation);
        return ProgramReplies.Tell(bench, reply, file);
    }
}

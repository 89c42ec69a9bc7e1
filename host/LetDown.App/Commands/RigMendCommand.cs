using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig mend</c>.</summary>
internal static class RigMendCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var part = new Argument<string?>("PART") { Description = "Such as line-left-sensor; left out, all are mended.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("mend", "Mend one part of a running simulated pump, or all.") { part };
        command.SetAction((line, cancellation) => MendAsync(bench(line), line.GetValue(part) ?? "", cancellation));
        return (command, ["letdown rig mend", "letdown rig mend line-left-sensor"]);
    }

    private static async Task<int> MendAsync(Workbench bench, string part, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        return FailuresScreen.Tell(bench, await pump.Rig.MendAsync(part, cancellation));
    }
}

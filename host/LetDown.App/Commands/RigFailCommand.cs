using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using LetDown.Rig;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown rig fail</c>: lets a part of a simulated pump fail while it runs, or says what can.</summary>
internal static class RigFailCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var part = new Argument<string?>("PART") { Description = "Such as line-left-sensor; left out, all parts are listed.", Arity = ArgumentArity.ZeroOrOne };
        var kind = new Argument<string?>("KIND") { Description = "off, stuck, garbage, wrong, slow, delayed, intermittent, or ok.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("fail", "Let a part of a running simulated pump fail, or list what can fail and what fails now.") { part, kind };
        command.SetAction((line, cancellation) => (line.GetValue(part), line.GetValue(kind)) switch
        {
            ({ } what, { } how) => FailAsync(bench(line), what, how, cancellation),
            ({ } what, null) => throw new AppException($"Say how {what} fails, such as “letdown rig fail {what} off”. “letdown rig fail” lists all.", ExitCode.Usage),
            _ => ListAsync(bench(line), cancellation),
        });
        return (command, ["letdown rig fail", "letdown rig fail line-left-sensor stuck", "letdown rig fail line-left-sensor ok"]);
    }

    private static async Task<int> FailAsync(Workbench bench, string part, string kind, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        return FailuresScreen.Tell(bench, await pump.Rig.FailAsync(part, kind, cancellation));
    }

    private static async Task<int> ListAsync(Workbench bench, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        FailureList list;
        var isRunning = true;
        try
        {
            list = await pump.Rig.ListAsync(cancellation);
        }
        catch (PumpUnreachableException)
        {
            // What can fail is worth reading before there is a pump.
            (list, isRunning) = (FailureCatalogue.Read(), false);
        }

        FailuresScreen.Write(bench, list, isRunning);
        return ExitCode.Fine;
    }
}

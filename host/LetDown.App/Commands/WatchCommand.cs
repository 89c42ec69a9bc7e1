using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown watch</c>: the pump live, until Ctrl-C or until it goes away.</summary>
internal static class WatchCommand
{
    private const string Hint = "Ctrl-C closes this view. The pump goes on.";

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var command = new Command("watch", "Show the pump live. Ctrl-C closes the view; the pump goes on.");
        command.SetAction((line, cancellation) => RunAsync(bench(line), cancellation));
        return (command, ["letdown watch", "letdown watch | tee tonight.txt      a line whenever something changes", "letdown watch --json | jq .grams"]);
    }

    private static async Task<int> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        using var pump = bench.Connect();
        var info = await pump.GetInfoAsync(cancellation);
        await bench.CatchUpQuietlyAsync(pump, cancellation);
        var screen = WatchScreens.For(bench, Hint);
        try
        {
            await screen.RunAsync(info, show => FeedAsync(bench, pump, show, cancellation));
        }
        catch (PumpUnreachableException gone)
        {
            throw new AppException($"{gone.Message} Then “letdown watch” shows it again.", ExitCode.PumpUnreachable, gone);
        }

        return ExitCode.Fine;
    }

    private static async Task FeedAsync(Workbench bench, PumpClient pump, Action<Status> show, CancellationToken cancellation)
    {
        var ended = true;
        await foreach (var status in pump.WatchAsync(cancellation: cancellation))
        {
            show(bench.Veil(status));
            var over = status.State is PumpState.Idle or PumpState.Complete or PumpState.Faulted;
            if (over && !ended)
            {
                await bench.CatchUpQuietlyAsync(pump, cancellation);
            }

            ended = over;
        }
    }
}

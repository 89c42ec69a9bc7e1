using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using Spectre.Console;
using Status = LetDown.Protocol.V1.Status;

namespace LetDown.App.Demo;

/// <summary>One demo: a session from start to end on a simulated pump, kept in her store like any other.</summary>
internal sealed class DemoRun(Workbench bench, DemoPump pump, ISessionStore store)
{
    /// <summary>How long an interrupted demo may take to ease down and write its journal.</summary>
    private static readonly TimeSpan CalmStop = TimeSpan.FromSeconds(15);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var began = bench.Around.Time.GetTimestamp();
        var info = await pump.ReadyAsync(bench.Around.Time, cancellation);
        var session = await StartAsync(cancellation);
        var interrupted = !await ShowAsync(info, session, cancellation);
        using var patience = new CancellationTokenSource(CalmStop);
        if (interrupted)
        {
            await StopAsync(session, patience.Token);
        }

        await new JournalCatchUp(pump.Client, store).RunAsync(patience.Token);
        var kept = await store.GetAsync(info.PumpId, session, patience.Token)
            ?? throw new AppException("The pump kept nothing of the session.", ExitCode.Unexpected);
        Tell(kept, bench.Around.Time.GetElapsedTime(began));
        return interrupted ? ExitCode.Interrupted : ExitCode.Fine;
    }

    private async Task<string> StartAsync(CancellationToken cancellation)
    {
        var reply = await pump.Client.SendAsync(new Command { Start = new StartOptions() }, cancellation);
        return reply.Outcome == CommandOutcome.Accepted
            ? reply.Status.SessionId
            : throw new AppException(reply.Message, ExitCode.Refused);
    }

    /// <summary>True when the session came to its end; false when she pressed Ctrl-C.</summary>
    private async Task<bool> ShowAsync(PumpInfo info, string session, CancellationToken cancellation)
    {
        try
        {
            var screen = WatchScreens.ForProgress(bench, "A demonstration, simulated. Ctrl-C ends it calmly.");
            await screen.RunAsync(info, show => UntilOverAsync(session, show, cancellation));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (PumpUnreachableException)
        {
            throw await pump.EndedAsync();
        }
    }

    private async Task UntilOverAsync(string session, Action<Status> show, CancellationToken cancellation)
    {
        await foreach (var status in pump.Client.WatchAsync(rateHz: 10, cancellation))
        {
            show(bench.Veil(status));
            if (status.SessionId == session && status.State is PumpState.Complete or PumpState.Faulted or PumpState.Idle)
            {
                return;
            }
        }
    }

    private async Task StopAsync(string session, CancellationToken patience)
    {
        bench.Hint("Stopping calmly.");
        await pump.Client.SendAsync(new Command { Stop = new Stop() }, patience);
        await UntilOverAsync(session, _ => { }, patience);
    }

    private void Tell(PumpSession session, TimeSpan wall)
    {
        if (bench.Json)
        {
            bench.Print(SessionJson.From(session) with { WallSeconds = JsonOutput.Seconds(wall) });
            return;
        }

        var console = bench.Around.Out;
        console.WriteLine();
        SessionScreen.WriteSummary(console, session, bench.Around.Time);
        SessionScreen.WriteRounds(console, session);
        console.WriteLine();
        console.WriteLine(FormattableString.Invariant($" All of this was simulated: no pump, no person. It took {wall.TotalSeconds:0.0} s."));
        console.WriteLine(" It is kept with your sessions, marked as simulated: letdown sessions show last");
    }
}

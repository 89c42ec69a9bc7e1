using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.App.Commands;

/// <summary>Asks the pump for one thing and says what became of it.</summary>
internal static class SendCommand
{
    /// <param name="bench">What it works with.</param>
    /// <param name="asked">What the pump is asked for.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="onAccepted">Done once the pump has said yes.</param>
    public static async Task<int> RunAsync(Workbench bench, Command asked, CancellationToken cancellation, Func<PumpClient, CommandReply, Task>? onAccepted = null)
    {
        using var pump = bench.Connect();
        // She waits for this one; the sessions are brought up to date afterwards.
        var reply = await pump.SendAsync(asked, cancellation);
        if (bench.Json)
        {
            bench.Print(ReplyJson.From(bench.Veil(reply)));
        }
        else
        {
            bench.Say(reply.Message);
        }

        if (onAccepted is not null && reply.Outcome == CommandOutcome.Accepted)
        {
            await onAccepted(pump, reply);
        }

        await bench.CatchUpQuietlyAsync(pump, cancellation);
        return reply.Outcome == CommandOutcome.Accepted ? ExitCode.Fine : ExitCode.Refused;
    }
}

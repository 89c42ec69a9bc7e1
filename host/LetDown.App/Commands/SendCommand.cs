using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.Protocol.V1;

namespace LetDown.App.Commands;

/// <summary>Asks the pump for one thing and says what became of it.</summary>
internal static class SendCommand
{
    public static async Task<int> RunAsync(Workbench bench, Command asked, CancellationToken cancellation)
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

        await bench.CatchUpQuietlyAsync(pump, cancellation);
        return reply.Outcome == CommandOutcome.Accepted ? ExitCode.Fine : ExitCode.Refused;
    }
}

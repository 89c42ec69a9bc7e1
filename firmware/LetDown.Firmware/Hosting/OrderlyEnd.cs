using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Logging;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Services;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Hosting;

/// <summary>Ends the process as gently as the caller lets it: the first request eases the session down, a second vents at once.</summary>
internal sealed class OrderlyEnd(PumpWorks works, StreamEnd streams, IHostApplicationLifetime lifetime, ILogger<OrderlyEnd> log) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _atOnce = new();
    private int _requests;

    public void Request(string what)
    {
        log.Ending(what);
        if (Interlocked.Increment(ref _requests) == 1)
        {
            _ = Task.Run(EndAsync);
            return;
        }

        _atOnce.Cancel();
        works.MakeSafe();
    }

    public void Dispose() => _atOnce.Dispose();

    private async Task EndAsync()
    {
        try
        {
            await EaseDownAsync();
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException or CommandDeskFullException)
        {
            log.DidNotEaseDown();
        }
        finally
        {
            works.Close();
            streams.Come();
            lifetime.StopApplication();
        }
    }

    private async Task EaseDownAsync()
    {
        if (!IsOn)
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_atOnce.Token);
        limit.CancelAfter(Patience);
        await works.Desk.AskAsync(new Commands { Kind = CommandKind.Stop }, TimeSpan.FromSeconds(1), limit.Token);
        while (IsOn)
        {
            await Task.Delay(LookAgain, limit.Token);
        }
    }

    private bool IsOn => works.Holder.Read().Status.State.IsOn();
}

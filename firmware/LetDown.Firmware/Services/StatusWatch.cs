using System.Runtime.CompilerServices;
using LetDown.Firmware.Loop;

namespace LetDown.Firmware.Services;

/// <summary>Snapshots for one watcher: at once, on every change, and at the asked rate.</summary>
internal sealed class StatusWatch(StatusHolder holder, TimeSpan every)
{
    /// <summary>A change is noticed by looking, because the loop wakes nobody.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public async IAsyncEnumerable<PumpSnapshot> RunAsync(StreamEnd end, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Look);
        using var either = end.LinkedWith(cancel);
        var last = default(StatusChange);
        var sent = default(long?);
        do
        {
            var snapshot = holder.Read();
            var change = StatusChange.Of(snapshot);
            if (sent is not { } before || change != last || TimeProvider.System.GetElapsedTime(before) >= every)
            {
                last = change;
                sent = TimeProvider.System.GetTimestamp();
                yield return snapshot;
            }
        }
        while (await TickAsync(timer, either.Token));

        if (end.HasCome)
        {
            yield return holder.Read();
        }
    }

    // Fifty looks a second for each watcher: what each left behind would soon have to be collected.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<bool> TickAsync(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

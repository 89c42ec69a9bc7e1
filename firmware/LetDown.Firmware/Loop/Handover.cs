namespace LetDown.Firmware.Loop;

/// <summary>Something on its way from a sender to the loop. Taken by the loop or given up by its sender, never both.</summary>
internal abstract class Handover
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int GivenUp = 2;
    private const int Done = 3;

    /// <summary>Waking a sender is not something the loop should do, so the sender looks again.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(2);

    /// <summary>What the loop has taken is done within ticks, unless the loop failed in it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private int _stage;

    /// <summary>By the loop: false when the sender does not want it any more, or the loop has it already.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _stage, Taken, Waiting) == Waiting;

    /// <summary>By the sender: waits until it is done.</summary>
    /// <exception cref="TimeoutException">The loop did not take it in time; it will not be done.</exception>
    public async Task WaitAsync(TimeSpan limit, CancellationToken cancel)
    {
        var asked = TimeProvider.System.GetTimestamp();
        while (Volatile.Read(ref _stage) != Done)
        {
            var waited = TimeProvider.System.GetElapsedTime(asked);
            if ((cancel.IsCancellationRequested || waited > limit) && (TryGiveUp() || waited > limit + Grace))
            {
                cancel.ThrowIfCancellationRequested();
                throw new TimeoutException();
            }

            await Task.Delay(LookAgain, CancellationToken.None);
        }
    }

    /// <summary>By the loop: true when nobody wants it any more.</summary>
    protected bool IsGivenUp => Volatile.Read(ref _stage) == GivenUp;

    /// <summary>By the loop.</summary>
    protected void Finish() => Volatile.Write(ref _stage, Done);

    private bool TryGiveUp() => Interlocked.CompareExchange(ref _stage, GivenUp, Waiting) == Waiting;
}

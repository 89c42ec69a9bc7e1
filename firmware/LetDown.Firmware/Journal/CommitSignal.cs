namespace LetDown.Firmware.Journal;

/// <summary>The number of the newest committed entry, and a way to wait for the next.</summary>
internal sealed class CommitSignal
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ulong _last;

    public ulong Last => Volatile.Read(ref _last);

    public void Announce(ulong last)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            Volatile.Write(ref _last, last);
            waiting = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    /// <summary>Done when an entry above <paramref name="sequence"/> is committed.</summary>
    public async Task WaitBeyondAsync(ulong sequence, CancellationToken cancel)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                next = _next.Task;
            }

            if (Last > sequence)
            {
                return;
            }

            await next.WaitAsync(cancel);
        }
    }
}

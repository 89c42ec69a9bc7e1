using System.Collections.Concurrent;

namespace LetDown.Firmware.Journal;

/// <summary>What others ask of the journal. One thread alone writes it, and does such things between its own.</summary>
internal sealed class JournalDesk(Action wake)
{
    private readonly ConcurrentQueue<Action<IJournalTable?>> _asked = new();

    /// <summary>Has something done. The task fails with <see cref="JournalFailureException"/> while the disk does not play along.</summary>
    public Task<T> AskAsync<T>(Func<IJournalTable, T> job)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked.Enqueue(table => Do(table, job, done));
        wake();
        return done.Task;
    }

    /// <summary>Does what was asked; on the journal's thread.</summary>
    /// <param name="table">Null while the disk takes nothing.</param>
    public void Serve(IJournalTable? table)
    {
        while (_asked.TryDequeue(out var job))
        {
            job(table);
        }
    }

    private static void Do<T>(IJournalTable? table, Func<IJournalTable, T> job, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(job(table ?? throw new JournalFailureException("the disk takes nothing just now")));
        }
        catch (JournalFailureException e)
        {
            done.SetException(e);
        }
    }
}

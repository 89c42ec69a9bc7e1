using LetDown.Board;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Loop;

/// <summary>Scales and panel, each on a thread of its own: their bus is slow and may stall, and the loop must not.</summary>
internal sealed class BoardThreads : IDisposable
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(1);

    private readonly ManualResetEventSlim _closing = new();
    private readonly List<Thread> _threads = [];
    private readonly ILogger _log;

    /// <param name="board">Whose scales and panel.</param>
    /// <param name="now">Clock of the loop.</param>
    /// <param name="holder">What the panel shows.</param>
    /// <param name="settings">How often.</param>
    /// <param name="log">Told of parts that fail.</param>
    public BoardThreads(PiBoard board, Func<TimeSpan> now, StatusHolder holder, LoopSettings settings, ILogger<BoardThreads> log)
    {
        _log = log;
        Begin("scales", settings.ScalePoll, () => board.PollScales(now()));
        Begin("panel", settings.Panel, () => board.ShowPanel(holder.Read().Status));
    }

    public void Dispose()
    {
        _closing.Set();
        var ended = 0;
        foreach (var thread in _threads)
        {
            // A bus that stalls for ever must not keep the process; the board is closed under it.
            ended += thread.Join(EndLimit) ? 1 : 0;
        }

        // A thread that comes back late still looks here, and must not end the process in the middle of closing the journal.
        if (ended == _threads.Count)
        {
            _closing.Dispose();
        }
    }

    private void Begin(string part, TimeSpan every, Action work)
    {
        var thread = new Thread(() => Run(part, every, work)) { Name = part, IsBackground = true };
        _threads.Add(thread);
        thread.Start();
    }

    private void Run(string part, TimeSpan every, Action work)
    {
        var isFailing = false;
        do
        {
            var failure = Try(work);
            if (failure is not null && !isFailing)
            {
                _log.PartFails(part, failure);
            }
            else if (failure is null && isFailing)
            {
                _log.PartAnswers(part);
            }

            isFailing = failure is not null;
        }
        while (!_closing.Wait(every));
    }

    private static string? Try(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception e)
        {
            // Whatever a scale or display does, the session goes on: the core sees its samples grow old.
            return e.Message;
        }
    }
}

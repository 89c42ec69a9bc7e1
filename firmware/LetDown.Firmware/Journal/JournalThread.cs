namespace LetDown.Firmware.Journal;

/// <summary>The thread that writes the journal, and waits for the disk so that nobody else does.</summary>
internal sealed class JournalThread : IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly JournalQueue _queue;
    private readonly JournalWriter _writer;
    private readonly JournalUpkeep _upkeep;
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _closing = new();

    public JournalThread(JournalQueue queue, JournalWriter writer, JournalUpkeep upkeep)
    {
        _queue = queue;
        _writer = writer;
        _upkeep = upkeep;
        _thread = new Thread(Run) { Name = "journal", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Writes what waits and ends. False when the disk did not take all of it in time.</summary>
    public bool Close(TimeSpan limit)
    {
        _closing.Set();
        _queue.Wake();
        return _thread.Join(limit) && _queue.Count == 0;
    }

    public void Dispose() => _closing.Dispose();

    private void Run()
    {
        while (true)
        {
            var isWritten = _writer.WriteSome();
            var isTidy = !_upkeep.Run();
            var isDone = !isWritten || _queue.Count == 0;
            if (_closing.IsSet && isDone)
            {
                return;
            }

            if (!isWritten)
            {
                // A disk that takes nothing is not asked again for every new entry.
                _closing.Wait(Retry);
            }
            else if (isDone && isTidy)
            {
                _queue.Wait(Timeout.InfiniteTimeSpan);
            }
        }
    }
}

using LetDown.Firmware.Loop;

namespace LetDown.Firmware.Telemetry;

/// <summary>The thread between the loop and everything slow. It looks at the loop's queue by itself, so that the loop wakes nobody.</summary>
internal sealed class RecorderThread : IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(10);

    private readonly Ring<LoopRecord> _in;
    private readonly SessionRecorder _recorder;
    private readonly ManualResetEventSlim _closing = new();
    private readonly Thread _thread;

    public RecorderThread(Ring<LoopRecord> records, SessionRecorder recorder)
    {
        _in = records;
        _recorder = recorder;
        _thread = new Thread(Run) { Name = "recorder", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Takes what is left and ends. The loop must have ended before.</summary>
    public bool Close(TimeSpan limit)
    {
        _closing.Set();
        return _thread.Join(limit);
    }

    /// <summary>A thread that something slow still holds looks at the event when it comes back, and would end the process.</summary>
    public void Dispose()
    {
        if (!_thread.IsAlive)
        {
            _closing.Dispose();
        }
    }

    private void Run()
    {
        var isLast = false;
        while (true)
        {
            while (_in.TryRead(out var record))
            {
                _recorder.Take(in record);
            }

            if (isLast)
            {
                return;
            }

            isLast = _closing.Wait(LookAgain);
        }
    }
}

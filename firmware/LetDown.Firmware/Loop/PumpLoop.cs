using System.Runtime.CompilerServices;
using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Loop;

/// <summary>The thread that ticks. However it ends, it leaves the pump vented.</summary>
internal sealed class PumpLoop : IDisposable
{
    private readonly ITick _tick;
    private readonly Func<IPacer> _pacer;
    private readonly RealTimeThread? _realTime;
    private readonly Action<Exception> _failed;
    private readonly Thread _thread;
    private readonly Action<ITick>? _rehearse;
    private readonly TaskCompletionSource<RealTimeGrant?> _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isStopping;

    /// <param name="tick">What is done each time.</param>
    /// <param name="pacer">Made on the loop's thread, when it begins.</param>
    /// <param name="realTime">Asked for on the loop's thread; null where the loop runs as ordinary work.</param>
    /// <param name="rehearse">Done on the loop's thread before it has its priority, so that nothing is met for the first time in a tick; null where that does not matter.</param>
    /// <param name="failed">Told, on the loop's thread and after making safe, why the loop ended by itself.</param>
    public PumpLoop(ITick tick, Func<IPacer> pacer, RealTimeThread? realTime, Action<ITick>? rehearse, Action<Exception> failed)
    {
        _tick = tick;
        _pacer = pacer;
        _realTime = realTime;
        _rehearse = rehearse;
        _failed = failed;
        _thread = new Thread(Run, RealTimeThread.StackSize) { Name = "pump", IsBackground = true };
    }

    /// <summary>Starts ticking. What real-time help was given; null where none is asked for.</summary>
    public RealTimeGrant? Start()
    {
        _thread.Start();
        return _entered.Task.GetAwaiter().GetResult();
    }

    /// <summary>Ends after the present tick, vented. False when the loop does not come to its end.</summary>
    public bool Stop(TimeSpan limit)
    {
        _isStopping = true;
        return !_thread.IsAlive || _thread.Join(limit);
    }

    public void Dispose() => _realTime?.Dispose();

    private void Run()
    {
        Exception? failure = null;
        try
        {
            _rehearse?.Invoke(_tick);
            _entered.SetResult(_realTime?.Enter());
            TickAway(_pacer());
        }
        catch (Exception e)
        {
            failure = e;
            _entered.TrySetException(e);
        }

        failure = MakeSafe(failure);
        if (failure is not null)
        {
            _failed(failure);
        }
    }

    // Compiled as well as it ever will be at once: it is called a single time, and would be compiled again while it runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TickAway(IPacer pacer)
    {
        while (!_isStopping)
        {
            var now = pacer.Next();
            _tick.Step(now, pacer.Overruns);
        }
    }

    private Exception? MakeSafe(Exception? failure)
    {
        try
        {
            _tick.MakeSafe();
            return failure;
        }
        catch (Exception e)
        {
            return failure is null ? e : new AggregateException(failure, e);
        }
    }
}

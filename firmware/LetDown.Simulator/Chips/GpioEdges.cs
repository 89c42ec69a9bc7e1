using System.Device.Gpio;

namespace LetDown.Simulator.Chips;

/// <summary>Who listens for edges on which pin. Listeners are called on the thread that makes the edge, so a lockstep run stays one.</summary>
internal sealed class GpioEdges
{
    private readonly Lock _gate = new();
    private Listener[] _listeners = [];

    public void Add(int pin, PinEventTypes types, PinChangeEventHandler handler)
    {
        lock (_gate)
        {
            _listeners = [.. _listeners, new Listener(pin, types, handler)];
        }
    }

    public void Remove(int pin, PinChangeEventHandler handler)
    {
        lock (_gate)
        {
            _listeners = [.. _listeners.Where(listener => listener.Pin != pin || listener.Handler != handler)];
        }
    }

    public void Raise(object sender, int pin, PinEventTypes type)
    {
        // A handler may add or remove listeners: that makes a new array and leaves this one alone.
        foreach (var listener in _listeners)
        {
            if (listener.Pin == pin && listener.Types.HasFlag(type))
            {
                listener.Handler(sender, new PinValueChangedEventArgs(type, pin));
            }
        }
    }

    /// <summary>Blocks until an edge, or until cancelled, which counts as timed out.</summary>
    public WaitForEventResult Wait(int pin, PinEventTypes types, CancellationToken cancellation)
    {
        var seen = new TaskCompletionSource<PinEventTypes>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Handler(object sender, PinValueChangedEventArgs edge) => seen.TrySetResult(edge.ChangeType);
        Add(pin, types, Handler);
        try
        {
            seen.Task.Wait(cancellation);
            return new WaitForEventResult { EventTypes = seen.Task.Result, TimedOut = false };
        }
        catch (OperationCanceledException)
        {
            return new WaitForEventResult { EventTypes = PinEventTypes.None, TimedOut = true };
        }
        finally
        {
            Remove(pin, Handler);
        }
    }

    private readonly record struct Listener(int Pin, PinEventTypes Types, PinChangeEventHandler Handler);
}

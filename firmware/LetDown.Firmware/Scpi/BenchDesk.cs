using System.Collections.Concurrent;
using LetDown.Simulator;

namespace LetDown.Firmware.Scpi;

/// <summary>Where what a bench does to the simulated pump waits for the thread that moves it: between two ticks, so that no tick sees half of it.</summary>
internal sealed class BenchDesk
{
    private readonly ConcurrentQueue<BenchDeed> _waiting = new();

    /// <summary>True while something waits to be done.</summary>
    public bool IsAsked => !_waiting.IsEmpty;

    /// <summary>Has something done before the next tick.</summary>
    /// <exception cref="TimeoutException">The loop did not take it in time; it will not be done.</exception>
    public async Task DoAsync(Action<SimulatedPump> act, TimeSpan limit, CancellationToken cancel)
    {
        var deed = new BenchDeed(act);
        _waiting.Enqueue(deed);
        await deed.WaitAsync(limit, cancel);
    }

    /// <summary>By the loop, before each tick; costs nothing while nothing waits.</summary>
    public void Apply(SimulatedPump pump)
    {
        while (_waiting.TryDequeue(out var deed))
        {
            deed.Apply(pump);
        }
    }
}

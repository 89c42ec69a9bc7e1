using System.Collections.Concurrent;
using LetDown.Simulator;
using LetDown.Simulator.Failures;

namespace LetDown.Firmware.Failures;

/// <summary>
/// Where failures wait for the thread that moves the simulated board: between two ticks, so that no tick sees half of one. Senders queue among
/// themselves; the loop never waits for them, nor for a bus that somebody uses.
/// </summary>
internal sealed class FailureDesk
{
    private readonly ConcurrentQueue<PendingFailures> _waiting = new();
    private readonly ConcurrentDictionary<FailurePart, FailureKind> _now = new();

    /// <summary>True while something waits to be done.</summary>
    public bool IsAsked => !_waiting.IsEmpty;

    /// <summary>What fails now, by part.</summary>
    public IReadOnlyList<(FailurePart Part, FailureKind Kind)> Now => [.. _now.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];

    /// <summary>Lets parts fail, or mends them, all in one tick as a rule. Each pair must have a meaning.</summary>
    /// <exception cref="TimeoutException">The loop did not take it in time; it will not be done.</exception>
    public async Task SetAsync(IReadOnlyList<(FailurePart Part, FailureKind Kind)> failures, TimeSpan limit, CancellationToken cancel)
    {
        var pending = new PendingFailures(failures);
        _waiting.Enqueue(pending);
        await pending.WaitAsync(limit, cancel);
    }

    /// <summary>By the loop, before each tick; costs nothing while nothing waits.</summary>
    public void Apply(SimulatedPump pump)
    {
        if (_waiting.TryPeek(out var pending) && pending.Apply(pump, Note))
        {
            _waiting.TryDequeue(out _);
        }
    }

    private void Note(FailurePart part, FailureKind kind)
    {
        if (kind == FailureKind.Ok)
        {
            _now.TryRemove(part, out _);
        }
        else
        {
            _now[part] = kind;
        }
    }
}

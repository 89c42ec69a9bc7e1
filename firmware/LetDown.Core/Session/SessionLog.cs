using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>What happened, waiting to be taken by the loop.</summary>
internal sealed class SessionLog
{
    /// <summary>Far more than one tick can bring; the loop drains after every step.</summary>
    public const int Capacity = 64;

    private readonly Queue<SessionEvent> _events = new(Capacity);

    /// <summary>Keeps one more; the oldest goes when nobody takes them.</summary>
    public void Add(in SessionEvent happened)
    {
        if (_events.Count == Capacity)
        {
            _events.Dequeue();
        }

        _events.Enqueue(happened);
    }

    public bool TryTake(out SessionEvent taken) => _events.TryDequeue(out taken);
}

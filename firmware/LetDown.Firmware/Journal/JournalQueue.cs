using LetDown.Firmware.Configuration;

namespace LetDown.Firmware.Journal;

/// <summary>
/// What waits to be written. Bounded: when the disk takes nothing, measurements are given up first, and events are kept for
/// as long as there is any room. Entries leave in the order in which they came, and only once they are written.
/// </summary>
internal sealed class JournalQueue(JournalSettings settings) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<JournalDraft> _waiting = new();
    private readonly AutoResetEvent _arrived = new(initialState: false);
    private int _chunks;

    /// <summary>Measurements given up since the process started.</summary>
    public long DroppedChunks { get; private set; }

    /// <summary>Events given up since the process started.</summary>
    public long DroppedEvents { get; private set; }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>True when one more of this kind has its place.</summary>
    public bool HasRoomFor(JournalDraft draft)
    {
        lock (_gate)
        {
            return HasRoom(draft);
        }
    }

    /// <summary>Takes it, or counts it as given up.</summary>
    public bool TryAdd(JournalDraft draft)
    {
        lock (_gate)
        {
            if (!HasRoom(draft))
            {
                DroppedChunks += draft.IsTelemetry ? 1 : 0;
                DroppedEvents += draft.IsTelemetry ? 0 : 1;
                return false;
            }

            _waiting.AddLast(draft);
            _chunks += draft.IsTelemetry ? 1 : 0;
        }

        _arrived.Set();
        return true;
    }

    /// <summary>The oldest, which stay where they are until <see cref="Remove"/>.</summary>
    public IReadOnlyList<JournalDraft> Peek(int most)
    {
        lock (_gate)
        {
            return [.. _waiting.Take(most)];
        }
    }

    /// <summary>The oldest are written.</summary>
    public void Remove(int count)
    {
        lock (_gate)
        {
            for (var i = 0; i < count && _waiting.First is { } oldest; i++)
            {
                _chunks -= oldest.Value.IsTelemetry ? 1 : 0;
                _waiting.RemoveFirst();
            }
        }
    }

    /// <summary>Returns when something arrived, or after a while.</summary>
    public void Wait(TimeSpan longest) => _arrived.WaitOne(longest);

    /// <summary>Lets the writer look again at once.</summary>
    public void Wake() => _arrived.Set();

    public void Dispose() => _arrived.Dispose();

    private bool HasRoom(JournalDraft draft) =>
        draft.IsTelemetry ? _chunks < settings.WaitingChunks : _waiting.Count - _chunks < settings.WaitingEvents;
}

using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Running;
using LetDown.Rig.Traces;

namespace LetDown.KernelRig.Running;

/// <summary>A run once more, millisecond by millisecond: what was really so by the far side, what the pump said by its journal.</summary>
internal sealed class RecordedPump(Recording recording, IReadOnlyList<JournalEvent> journal) : IObservedPump
{
    private readonly List<SessionEvent> _events = [];
    private int _at = -1;

    public TimeSpan Now => TimeSpan.FromMilliseconds(Math.Max(_at, 0));

    public Measured Measured => Measured.Of(recording.Truths[Math.Max(_at, 0)]);

    public PumpStatus Status { get; private set; } = new() { State = PumpState.Idle };

    public IReadOnlyList<SessionEvent> Events => _events;

    public IReadOnlyList<string> DisplayLines => recording.Screen(_at);

    /// <summary>Of its vacuum only the far side knows: the pump wrote nothing of it down.</summary>
    public TraceKeeper Keeper() => new(() => recording.Truths[Math.Max(_at, 0)], (at, status) => TraceTelling.WrittenDown(at, status));

    /// <summary>One millisecond on; false at the end.</summary>
    public bool MoveNext()
    {
        if (++_at >= recording.Count)
        {
            return false;
        }

        while (_events.Count < journal.Count && journal[_events.Count].At <= Now)
        {
            Take(journal[_events.Count]);
        }

        return true;
    }

    private void Take(in JournalEvent entry)
    {
        var happened = entry.Event;
        _events.Add(happened);
        Status = Status with
        {
            At = Now,
            Elapsed = happened.Elapsed,
            State = happened.State,
            Side = happened.Side,
            Round = happened.Round,
            Reason = happened.Reason,
            Collected = happened.Collected,
            LetDowns = entry.LetDowns,
            Notice = happened.Kind == SessionEventKind.Notice ? happened.Notice : Status.Notice,
            Fault = happened.Kind == SessionEventKind.Fault ? happened.Fault : Status.Fault,
        };
    }
}

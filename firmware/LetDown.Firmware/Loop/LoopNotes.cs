using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Telemetry;

namespace LetDown.Firmware.Loop;

/// <summary>Writes down for the recorder what each tick brought. Owned by the loop's thread.</summary>
internal sealed class LoopNotes
{
    /// <summary>Slots that samples leave free for events.</summary>
    private const int KeptForEvents = 256;

    private static readonly long SampleTicks = TimeSpan.FromMilliseconds(10).Ticks;

    private readonly Ring<LoopRecord> _out;
    private readonly Action? _waitForRoom;
    private readonly OverrunDigest _overruns = new();
    private StartOptions _options;
    private long _lastIndex = -1;
    private bool _isOn;

    /// <param name="records">To the recorder.</param>
    /// <param name="waitForRoom">Called again and again while the recorder is behind, where the loop may wait; null where it may not.</param>
    public LoopNotes(Ring<LoopRecord> records, Action? waitForRoom)
    {
        _out = records;
        _waitForRoom = waitForRoom;
    }

    /// <summary>Number of the newest session.</summary>
    public int Session { get; private set; }

    /// <summary>Samples that found no room.</summary>
    public long Dropped { get; private set; }

    public void Note(PumpController controller, in Commands commands, in Actuation actuation, Overruns overruns)
    {
        ref readonly var status = ref controller.Status;
        if (commands.Kind == CommandKind.Start && status.Outcome == CommandOutcome.Accepted)
        {
            _options = commands.Start;
        }

        NoteOverruns(overruns, status);

        // An event that finds no room stays with the controller until the next tick.
        while (HasRoom(1) && controller.TryTakeEvent(out var happened))
        {
            NoteEvent(happened, status);
        }

        if (status.Refused != Buttons.None && HasRoom(KeptForEvents))
        {
            _out.TryWrite(new LoopRecord { Kind = LoopRecordKind.Refused, Session = Session, Refused = status.Refused });
        }

        if (_isOn && status.Elapsed.Ticks / SampleTicks is var index && index != _lastIndex)
        {
            _lastIndex = index;
            NoteSample(index, status, actuation);
        }
    }

    private bool HasRoom(int wanted)
    {
        while (_out.Room < wanted)
        {
            if (_waitForRoom is null)
            {
                return false;
            }

            _waitForRoom();
        }

        return true;
    }

    /// <summary>Ticks missed while nothing is on are counted and logged, but no session's journal is the place for them.</summary>
    private void NoteOverruns(Overruns overruns, in PumpStatus status)
    {
        if (!_isOn)
        {
            _overruns.Skip(overruns);
        }
        else if (HasRoom(1) && _overruns.Add(status.At, overruns) is { } missed)
        {
            NoteOverrun(missed, status);
        }
    }

    private void NoteOverrun(OverrunReport missed, in PumpStatus status) => _out.TryWrite(new LoopRecord
    {
        Kind = LoopRecordKind.Overrun,
        Session = Session,
        Overrun = missed,
        Event = new()
        {
            Elapsed = status.Elapsed,
            State = status.State,
            Side = status.Side,
            Round = status.Round,
            Reason = status.Reason,
            Collected = status.Collected,
        },
    });

    private void NoteEvent(in SessionEvent happened, in PumpStatus status)
    {
        if (happened.Kind == SessionEventKind.Started)
        {
            Session++;
            _isOn = true;
            _lastIndex = -1;
        }

        // All that belongs to a session comes before its end.
        if (happened.Kind == SessionEventKind.Ended && HasRoom(2) && _overruns.Flush(status.At) is { } missed)
        {
            NoteOverrun(missed, status);
        }

        _out.TryWrite(new LoopRecord
        {
            Kind = LoopRecordKind.Event,
            Session = Session,
            Event = happened,
            SuctionLevel = status.SuctionLevel,
            Options = _options,
        });
        if (happened.Kind == SessionEventKind.Ended)
        {
            _isOn = false;
            _options = default;
        }
    }

    private void NoteSample(long index, in PumpStatus status, in Actuation actuation)
    {
        if (!HasRoom(KeptForEvents))
        {
            Dropped++;
            return;
        }

        _out.TryWrite(new LoopRecord
        {
            Kind = LoopRecordKind.Sample,
            Session = Session,
            Sample = new(index, status.Line, status.Manifold, status.Target, actuation.Motor, status.Collected, status.Flow),
        });
    }
}

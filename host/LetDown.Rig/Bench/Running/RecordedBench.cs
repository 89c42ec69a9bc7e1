using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Rig.Running;

namespace LetDown.Rig.Bench.Running;

/// <summary>A run once more, moment by moment: whatever was read, heard or written down is one.</summary>
internal sealed class RecordedBench : IObservedPump
{
    private readonly BenchRecording _recording;
    private readonly double[] _moments;
    private readonly List<SessionEvent> _events = [];
    private int _at = -1;
    private int _reading;
    private int _status;

    /// <param name="recording">What was recorded.</param>
    /// <param name="end">The scenario's: what comes after it is the teardown's, s.</param>
    public RecordedBench(BenchRecording recording, double end)
    {
        _recording = recording;
        _moments =
        [
            .. recording.Readings.Select(reading => reading.At)
                .Concat(recording.Statuses.Select(status => status.At))
                .Concat(recording.Events.Select(happened => happened.At))
                .Where(at => at <= end).Order(),
        ];
    }

    public TimeSpan Now => TimeSpan.FromSeconds(Math.Max(0, Second));

    public Measured Measured { get; private set; }

    public PumpStatus Status { get; private set; } = new() { State = PumpState.Idle };

    public IReadOnlyList<SessionEvent> Events => _events;

    /// <summary>Nobody reads the display.</summary>
    public IReadOnlyList<string> DisplayLines => [];

    private double Second => _at < 0 ? 0 : _moments[Math.Min(_at, _moments.Length - 1)];

    /// <summary>One moment on; false at the end.</summary>
    public bool MoveNext()
    {
        if (++_at >= _moments.Length)
        {
            return false;
        }

        for (; _reading < _recording.Readings.Count && _recording.Readings[_reading].At <= Second; _reading++)
        {
            Measured = _recording.Readings[_reading].Measured;
        }

        for (; _status < _recording.Statuses.Count && _recording.Statuses[_status].At <= Second; _status++)
        {
            Status = _recording.Statuses[_status].Status;
        }

        for (; _events.Count < _recording.Events.Count && _recording.Events[_events.Count].At <= Second;)
        {
            Take(_recording.Events[_events.Count].Event);
        }

        return true;
    }

    /// <summary>The journal is more exact than the next status is.</summary>
    private void Take(in SessionEvent happened)
    {
        _events.Add(happened);
        Status = Status with
        {
            State = happened.State,
            Reason = happened.Reason,
            Side = happened.Side,
            Round = happened.Round,
            Notice = happened.Kind == SessionEventKind.Notice ? happened.Notice : Status.Notice,
            Fault = happened.Kind == SessionEventKind.Fault ? happened.Fault : Status.Fault,
        };
    }
}

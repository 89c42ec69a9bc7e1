using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>Takes the events of one session, one after the other.</summary>
internal sealed class SessionBuilder(string pumpId, string sessionId)
{
    private readonly SegmentBuilder _segments = new();
    private readonly LetDownBuilder _letDowns = new();
    private readonly List<Moment> _moments = [];
    private readonly List<Notice> _notices = [];
    private SessionStarted? _started;
    private SessionEnded? _ended;
    private SessionState _state;
    private Reason _endReason;
    private Fault _fault;
    private Side _first = Side.Left;
    private TimeSpan _elapsed;
    private Grams _collected;
    private double _level;
    private ulong _ticksMissed;

    public void Apply(SessionEvent happened)
    {
        // The pump's clock only goes forward; an event that says otherwise must not turn a segment round.
        var at = happened.Elapsed?.ToTimeSpan() ?? _elapsed;
        _elapsed = at > _elapsed ? at : _elapsed;
        _collected = happened.CollectedGrams is null ? _collected : Grams.From(happened.CollectedGrams);
        if (Moment.From(happened, SideOf(happened), _elapsed) is { } moment)
        {
            _moments.Add(moment);
        }

        switch (happened.WhatCase)
        {
            case SessionEvent.WhatOneofCase.Started: Start(happened); break;
            case SessionEvent.WhatOneofCase.StateChanged: Change(happened); break;
            case SessionEvent.WhatOneofCase.LetDown: _letDowns.See(happened, SideOf(happened), _elapsed); break;
            case SessionEvent.WhatOneofCase.LetDownOver: _letDowns.Over(happened.LetDownOver, SideOf(happened), _elapsed); break;
            case SessionEvent.WhatOneofCase.LetDownWithdrawn: _letDowns.Withdraw(SideOf(happened)); break;
            case SessionEvent.WhatOneofCase.SideFinished: _segments.LetGo(SideOf(happened), _elapsed, _collected); break;
            case SessionEvent.WhatOneofCase.SuctionLevel: _level = happened.SuctionLevel.Mmhg; break;
            case SessionEvent.WhatOneofCase.Notice: Notice(happened.Notice.Notice); break;
            case SessionEvent.WhatOneofCase.Fault: _fault = happened.Fault.Fault; break;
            case SessionEvent.WhatOneofCase.TicksMissed: _ticksMissed += happened.TicksMissed.Count; break;
            case SessionEvent.WhatOneofCase.Ended: End(happened); break;
            // A newer pump may write what this host does not know; the raw entry is kept all the same.
            default: break;
        }
    }

    public PumpSession Build()
    {
        if (_ended is null)
        {
            _segments.Close(_elapsed, _collected);
        }

        return new PumpSession
        {
            Id = sessionId,
            PumpId = pumpId,
            State = _state,
            StartedAt = _started?.At?.ToDateTimeOffset(),
            Duration = _elapsed,
            EndReason = _endReason,
            Fault = _fault,
            Grams = _collected,
            LetDowns = _letDowns.Build(),
            Withdrawn = _letDowns.Withdrawn,
            Segments = _segments.Segments,
            Moments = _moments,
            Notices = _notices,
            TicksMissed = _ticksMissed,
            SuctionLevelMmhg = _level,
            Simulated = _started?.Simulated ?? false,
            MotherSeed = _started?.MotherSeed ?? 0,
            FirmwareVersion = _started?.FirmwareVersion ?? "",
            Board = _started?.Board ?? "",
            Program = _started?.Program ?? "",
            ProgramExplanation = _started?.ProgramExplanation ?? "",
            TargetGrams = _started is { HasTargetGrams: true } ? _started.TargetGrams : null,
            Warmth = _started?.Warmth ?? false,
            Massage = _started?.Massage ?? false,
        };
    }

    private void Start(SessionEvent happened)
    {
        _started = happened.Started;
        _level = _started.SuctionLevelMmhg;
        _first = _started.FirstSide == Side.Unspecified ? _first : _started.FirstSide;
        _segments.Enter(Phase.Preparation, happened, SideOf(happened), _elapsed);
    }

    private void Change(SessionEvent happened)
    {
        if (PhaseOf(happened.StateChanged.State) is { } phase)
        {
            _segments.Enter(phase, happened, SideOf(happened), _elapsed);
        }
        else
        {
            _segments.Close(_elapsed, _collected);
        }
    }

    private void Notice(Notice notice)
    {
        if (!_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }

    private void End(SessionEvent happened)
    {
        _ended = happened.Ended;
        _endReason = happened.Reason;
        _fault = _ended.Fault == Fault.Unspecified ? _fault : _ended.Fault;
        _state = _ended.State switch
        {
            PumpState.Complete => SessionState.Complete,
            PumpState.Faulted => SessionState.Faulted,
            _ => SessionState.Interrupted,
        };
        _segments.Close(_elapsed, _collected);
    }

    private Side SideOf(SessionEvent happened) => happened.Side == Side.Unspecified ? _first : happened.Side;

    private static Phase? PhaseOf(PumpState state) => state switch
    {
        PumpState.Preparing => Phase.Preparation,
        PumpState.Stimulating => Phase.Stimulation,
        PumpState.Expressing => Phase.Expression,
        PumpState.Switching => Phase.Switching,
        PumpState.Paused => Phase.Pause,
        PumpState.Resting => Phase.Rest,
        PumpState.Finishing => Phase.Finish,
        _ => null,
    };
}

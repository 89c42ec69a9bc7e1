using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>What holds in every tick of every session, and of all that it tells.</summary>
internal sealed class SessionLaws(ScriptedPump pump)
{
    /// <summary>Easing down and venting after the time is up, s.</summary>
    private const double Ending = 10;

    private readonly PerSide<List<SessionEvent>> _open = new([], []);
    private PumpState _state;
    private TimeSpan _since;
    private PerSide<Mass> _collected;
    private int _told;
    private int _over;
    private int _astray;
    private TimeSpan _last;

    private PumpProgram Program => pump.Status.Program!;

    /// <summary>One tick.</summary>
    public void Look(in Actuation actuation)
    {
        var status = pump.Status;
        Hear();
        Stay(status);
        Assert.True(status.LetDowns >= 0, $"{status.LetDowns} let-downs.");
        Assert.True(status.Collected.Left >= _collected.Left && status.Collected.Right >= _collected.Right, "Milk was taken back.");
        _collected = status.Collected;
        if (status.State is PumpState.Resting or PumpState.Paused or PumpState.Complete or PumpState.Faulted)
        {
            Assert.Null(actuation.Motor);
            Assert.False(actuation.Sides.Left.VentClosed || actuation.Sides.Right.VentClosed);
        }

        Follow(status);
    }

    /// <summary>The session is over.</summary>
    public void End()
    {
        Hear();
        Assert.Empty(_open.Left);
        Assert.Empty(_open.Right);
        Assert.Equal(_over == 0, pump.Status.LetDowns == 0);
        Assert.True(pump.Status.LetDowns <= _over);
        Assert.Single(pump.Events, e => e.Kind == SessionEventKind.Started);
        var end = Assert.Single(pump.Events, e => e.Kind == SessionEventKind.Ended);
        Assert.NotEqual(SessionReason.None, end.Reason);
        Assert.Equal(pump.Status.Reason, end.Reason);
    }

    /// <summary>No state lasts longer than it may.</summary>
    private void Stay(in PumpStatus status)
    {
        if (status.State != _state)
        {
            (_state, _since) = (status.State, status.Elapsed);
        }

        var longest = status.State switch
        {
            PumpState.Preparing => 91,
            PumpState.Resting when Program.FollowsMilk => 20.1,
            PumpState.Resting or PumpState.Paused => SafetyLimits.LongestPause.TotalSeconds + 0.1,
            PumpState.Switching => 5,
            PumpState.Finishing => Ending,
            _ => double.PositiveInfinity,
        };
        Assert.InRange((status.Elapsed - _since).TotalSeconds, 0, longest);
        Assert.InRange(status.Elapsed.TotalSeconds, 0, Longest.TotalSeconds + Ending);
        Assert.Equal(status.State == PumpState.Resting && Program.FollowsMilk, status.Coaxing == Coaxing.Rest);
    }

    private TimeSpan Longest => TimeSpan.FromSeconds(pump.Events.Count > 0 ? pump.Events[0].Value : 3600);

    /// <summary>Deep suction is for milk: while a program by the milk expresses, a let-down runs.</summary>
    private void Follow(in PumpStatus status)
    {
        var isAstray = status.State == PumpState.Expressing && Program.FollowsMilk && _open.Left.Count + _open.Right.Count == 0;
        _astray = isAstray ? _astray + 1 : 0;
        Assert.True(_astray < 3, "It expresses, and no let-down runs.");
    }

    private void Hear()
    {
        for (; _told < pump.Events.Count; _told++)
        {
            Hear(pump.Events[_told]);
        }
    }

    private void Hear(in SessionEvent happened)
    {
        Assert.True(happened.Elapsed >= _last, "Time ran backwards.");
        _last = happened.Elapsed;
        Assert.False(double.IsNaN(happened.Value) || double.IsNaN(happened.Grounds.InVain + happened.Grounds.GramsPerMinute.Left + happened.Grounds.GramsPerMinute.Right));
        switch (happened.Kind)
        {
            case SessionEventKind.LetDown:
                Assert.InRange(happened.Onset, TimeSpan.Zero, happened.Elapsed);
                Assert.Empty(_open[happened.Side]);
                _open[happened.Side].Add(happened);
                break;
            case SessionEventKind.LetDownOver:
                Assert.InRange(happened.Until, happened.Onset, happened.Elapsed);
                Assert.True(happened.Value >= 0);
                _over++;
                Close(happened);
                break;
            case SessionEventKind.LetDownWithdrawn:
                Close(happened);
                break;
        }
    }

    private void Close(in SessionEvent happened)
    {
        Assert.Equal(happened.Onset, Assert.Single(_open[happened.Side]).Onset);
        _open[happened.Side].Clear();
    }
}

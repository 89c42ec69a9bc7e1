using CsCheck;
using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Each thing that is written has its own numbers, and how the session stands.</summary>
public sealed class SessionScribeTests
{
    private static readonly SessionEvent Standing = new()
    {
        Elapsed = TimeSpan.FromSeconds(100),
        State = PumpState.Expressing,
        Side = Side.Right,
        Round = 3,
        IsTogether = true,
        Collected = new(new(20), new(30)),
    };

    private static readonly Grounds Grounds = new() { Worth = 0.5 };

    private readonly SessionLog _log = new();
    private readonly SessionScribe _scribe;

    public SessionScribeTests() => _scribe = new(() => Standing, _log);

    [Fact]
    public void A_number_is_written_with_its_reason()
    {
        _scribe.Write(SessionEventKind.SuctionLevel, SessionReason.Asked, 140);
        Is(Standing with { Kind = SessionEventKind.SuctionLevel, Reason = SessionReason.Asked, Value = 140 });
    }

    [Fact]
    public void A_state_is_written_with_its_grounds()
    {
        _scribe.State(SessionReason.FlowRose, Grounds);
        Is(Standing with { Kind = SessionEventKind.StateChanged, Reason = SessionReason.FlowRose, Grounds = Grounds });
    }

    [Fact]
    public void A_start_is_written_with_all_that_was_chosen()
    {
        var plan = PersonalPlan.Usual;
        _scribe.Started(new() { Program = BuiltInPrograms.Both, TargetMilk = new(120), Length = TimeSpan.FromMinutes(20) }, plan);
        Is(Standing with
        {
            Kind = SessionEventKind.Started,
            State = PumpState.Preparing,
            Reason = SessionReason.Asked,
            Value = 1200,
            Program = BuiltInPrograms.Both,
            Plan = plan,
            TargetMilk = new(120),
        });
    }

    [Fact]
    public void A_let_down_is_written_with_its_onset_and_flow()
    {
        _scribe.LetDown(Side.Left, SessionReason.FeltLetDown, TimeSpan.FromSeconds(95), new(0.4));
        Is(Standing with
        {
            Kind = SessionEventKind.LetDown,
            Side = Side.Left,
            Reason = SessionReason.FeltLetDown,
            Onset = TimeSpan.FromSeconds(95),
            Value = 0.4,
        });
    }

    [Fact]
    public void A_let_down_that_is_over_is_written_with_what_it_brought()
    {
        _scribe.LetDownOver(Side.Left, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(95), 12);
        Is(Standing with
        {
            Kind = SessionEventKind.LetDownOver,
            Side = Side.Left,
            Reason = SessionReason.FlowFell,
            Onset = TimeSpan.FromSeconds(40),
            Until = TimeSpan.FromSeconds(95),
            Value = 12,
        });
    }

    [Fact]
    public void A_let_down_that_was_none_is_taken_back()
    {
        _scribe.LetDownWithdrawn(Side.Left, TimeSpan.FromSeconds(40));
        Is(Standing with { Kind = SessionEventKind.LetDownWithdrawn, Side = Side.Left, Reason = SessionReason.FlowFell, Onset = TimeSpan.FromSeconds(40) });
    }

    [Fact]
    public void A_breast_that_is_let_go_is_written_with_why()
    {
        _scribe.SideFinished(Side.Left, SessionReason.BottleFull, Grounds);
        Is(Standing with { Kind = SessionEventKind.SideFinished, Side = Side.Left, Reason = SessionReason.BottleFull, Grounds = Grounds });
    }

    [Fact]
    public void What_is_tried_a_notice_a_fault_and_an_end_are_written()
    {
        _scribe.Coaxed(Coaxing.Rhythm);
        Is(Standing with { Kind = SessionEventKind.Coaxed, Reason = SessionReason.MilkIsSlow, Coaxing = Coaxing.Rhythm });
        _scribe.Noticed(Notice.ScaleLost);
        Is(Standing with { Kind = SessionEventKind.Notice, Notice = Notice.ScaleLost });
        _scribe.Failed(SessionEventKind.Fault, Fault.OverVacuum);
        Is(Standing with { Kind = SessionEventKind.Fault, Reason = SessionReason.Fault, Fault = Fault.OverVacuum });
        _scribe.Ended(SessionReason.TimeUp, Grounds);
        Is(Standing with { Kind = SessionEventKind.Ended, Reason = SessionReason.TimeUp, Grounds = Grounds });
    }

    /// <summary>The pump has been on longer than the session, and the moment may be any.</summary>
    [Fact]
    public void A_moment_of_the_pump_is_one_of_the_session_and_never_before_or_after_it()
    {
        var now = TimeSpan.FromSeconds(1_000);
        Gen.Double[850, 1_050].Sample(seconds =>
            Assert.Equal(Math.Clamp(seconds - 900, 0, 100), _scribe.Since(seconds, now).TotalSeconds, 1e-6));
        Assert.Equal(TimeSpan.Zero, _scribe.Since(900, now));
        Assert.Equal(Standing.Elapsed, _scribe.Since(1_000, now));
    }

    private void Is(SessionEvent expected)
    {
        Assert.True(_log.TryTake(out var written));
        Assert.Equal(expected, written);
        Assert.False(_log.TryTake(out _));
    }
}

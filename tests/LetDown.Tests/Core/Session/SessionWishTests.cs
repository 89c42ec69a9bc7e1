using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using static LetDown.Core.Session.PumpState;

namespace LetDown.Tests.Core.Session;

/// <summary>What she asks for, and when it has a meaning.</summary>
public sealed class SessionWishTests
{
    private readonly BenchSession _bench = new();

    private PumpingSession Session => _bench.Session;

    [Fact]
    public void A_start_that_cannot_be_changes_nothing()
    {
        Assert.Equal(CommandOutcome.TooLong, _bench.Start(minutes: 61));
        Assert.Equal(CommandOutcome.UnfitProgram, _bench.Start(target: 0.5));
        Assert.Equal(Idle, Session.State);

        _bench.Begin(minutes: 10);
        var before = Session.Elapsed;
        Assert.Equal(CommandOutcome.SessionOn, _bench.Start(minutes: 20));
        Assert.Equal((before, TimeSpan.FromMinutes(10)), (Session.Elapsed, Session.Options.Length));
        Assert.Single(_bench.Written(SessionEventKind.Started));
    }

    [Fact]
    public void Breasts_take_turns_at_being_first_unless_she_says()
    {
        _bench.Begin();
        Stop();
        Assert.Equal((Side.Left, 1), (Session.Side, Session.Round));
        _bench.Begin();
        Assert.Equal(Side.Right, Session.Side);
        Stop();
        _bench.Start(first: Side.Right);
        Assert.Equal(Side.Right, Session.Side);
    }

    [Fact]
    public void Asked_for_the_other_breast_it_vents_rests_two_seconds_and_begins_there()
    {
        _bench.Begin();
        Assert.Equal(CommandOutcome.Accepted, Session.Switch());
        Assert.Equal((Switching, Side.Left, SuctionIntent.Zeroing), (Session.State, Session.Side, Session.Intent));
        Assert.Equal(CommandOutcome.NotNow, Session.Switch());
        Assert.Equal(2, _bench.RunTo(Stimulating, 3), 0.1);
        Assert.Equal((Side.Right, 2, SessionReason.SideReady), (Session.Side, Session.Round, Session.Reason));
        Assert.Null(Session.Intent.Peaks.Left);
    }

    [Fact]
    public void With_one_breast_or_both_at_once_there_is_no_other_to_go_to()
    {
        _bench.Begin(BuiltInPrograms.Both);
        Assert.Equal((CommandOutcome.NotNow, true), (Session.Switch(), Session.IsTogether));
        Assert.Equal((Stimulating, true, true), (Session.State, Session.IsPumped(Side.Left), Session.IsPumped(Side.Right)));
    }

    [Fact]
    public void A_pause_vents_and_its_end_begins_softly_and_of_a_let_down_that_ran_the_rest_is_seen_anew()
    {
        _bench.Begin();
        _bench.Flow = new(0.5, 0);
        _bench.RunTo(Expressing, 5);
        _bench.Run(5);
        Assert.Equal(CommandOutcome.Accepted, Session.PauseOrResume());
        Assert.Equal((Paused, SuctionIntent.Vented, SessionReason.Asked, false), (Session.State, Session.Intent, Session.Reason, Session.IsPumping));
        Assert.Single(_bench.Written(SessionEventKind.LetDownOver));
        Assert.Equal(CommandOutcome.NotNow, Session.Pause());
        _bench.Run(5);

        Assert.Equal(CommandOutcome.Accepted, Session.PauseOrResume());
        Assert.Equal((Stimulating, Side.Left, 1), (Session.State, Session.Side, Session.Round));
        Assert.Equal(CommandOutcome.NotNow, Session.Resume());
        _bench.RunTo(Expressing, 5);
        Assert.Equal(2, Session.LetDowns);
    }

    [Fact]
    public void A_pause_on_the_way_goes_on_at_the_other_breast()
    {
        _bench.Begin();
        Session.Switch();
        Assert.Equal((CommandOutcome.Accepted, Side.Right, 2), (Session.Pause(), Session.Side, Session.Round));
        Session.Resume();
        Assert.Equal((Stimulating, Side.Right, 2), (Session.State, Session.Side, Session.Round));
    }

    [Fact]
    public void Stop_eases_down_and_asked_again_vents_at_once()
    {
        _bench.Begin();
        Session.Feel();
        _bench.Run(2);
        Assert.Equal(CommandOutcome.Accepted, Session.Stop());
        Assert.Equal((Finishing, SuctionEnvelope.Gentle.Peak), (Session.State, Session.Intent.Peaks.Left));

        Assert.Equal(CommandOutcome.Accepted, Session.Stop());
        Assert.Equal(SuctionIntent.Vented, Session.Intent);
        _bench.RunTo(Complete, 0.2);
        var ended = Assert.Single(_bench.Written(SessionEventKind.Ended));
        Assert.Equal((SessionReason.Asked, Complete, Fault.None), (ended.Reason, ended.State, ended.Fault));
        Assert.Equal((SessionReason.Asked, CommandOutcome.NoSession), (Session.Reason, Session.Stop()));
    }

    [Fact]
    public void What_is_over_can_be_dismissed_and_what_is_on_cannot()
    {
        _bench.Begin();
        Assert.False(Session.Dismiss());
        Stop();
        Assert.True(Session.Dismiss());
        Assert.Equal(Idle, Session.State);
        Assert.Equal(Complete, _bench.Written(SessionEventKind.StateChanged)[^1].State);
    }

    [Fact]
    public void She_feels_her_let_down_while_it_pumps_and_at_no_other_time()
    {
        Assert.Equal(CommandOutcome.NoSession, Session.Feel());
        _bench.Start();
        Assert.Equal(CommandOutcome.NotNow, Session.Feel());
        _bench.RunTo(Stimulating, 20);
        Assert.Equal(CommandOutcome.Accepted, Session.Feel());
        Assert.Equal((Expressing, SessionReason.FeltLetDown, 1), (Session.State, Session.Reason, Session.LetDowns));
        Assert.Equal(CommandOutcome.Accepted, Session.Feel());
        Assert.Equal(1, Session.LetDowns);

        _bench.RunTo(Stimulating, 40);
        Assert.Equal(SessionReason.FlowFell, Session.Reason);
    }

    [Fact]
    public void Felt_with_both_pumped_it_is_one_let_down_and_is_seen_on_both()
    {
        _bench.Begin(BuiltInPrograms.Both);
        Session.Feel();
        _bench.Run(1);

        Assert.Equal(1, Session.LetDowns);
        Assert.Equal([Side.Left, Side.Right], _bench.Written(SessionEventKind.LetDown).Select(e => e.Side));
    }

    [Fact]
    public void She_can_end_a_rest_or_feel_her_let_down_in_it_or_make_a_pause_of_it()
    {
        Rest();
        Assert.Equal((CommandOutcome.Accepted, Stimulating, SessionReason.Asked), (Session.Resume(), Session.State, Session.Reason));
        _bench.Run(10);
        Assert.Equal(Stimulating, Session.State);

        Rest();
        Assert.Equal((CommandOutcome.Accepted, Stimulating), (Session.PauseOrResume(), Session.State));

        Rest();
        Assert.Equal((CommandOutcome.Accepted, Expressing), (Session.Feel(), Session.State));

        Rest();
        Assert.Equal((CommandOutcome.Accepted, Paused), (Session.Pause(), Session.State));

        Rest(BenchSession.Clock with { Breasts = Breasts.InTurn });
        Assert.Equal((CommandOutcome.Accepted, Switching), (Session.Switch(), Session.State));

        Rest();
        Assert.Equal((CommandOutcome.NotNow, Resting), (Session.Switch(), Session.State));
    }

    [Fact]
    public void What_she_changes_and_what_she_is_told_is_written()
    {
        _bench.Begin();
        _bench.Setting.Change(2);
        Session.LevelChanged();
        Session.Tell(Notice.ScaleLost);

        var level = Assert.Single(_bench.Written(SessionEventKind.SuctionLevel));
        Assert.Equal((170.0, SessionReason.Asked, Session.Elapsed), (level.Value, level.Reason, level.Elapsed));
        Assert.Equal(Notice.ScaleLost, Assert.Single(_bench.Written(SessionEventKind.Notice)).Notice);
    }

    [Fact]
    public void What_is_refused_changes_neither_reason_nor_grounds()
    {
        _bench.Begin();
        _bench.Flow = new(0.5, 0);
        _bench.RunTo(Expressing, 5);
        var (reason, grounds) = (Session.Reason, Session.Grounds);
        Assert.Equal(CommandOutcome.NotNow, Session.Resume());
        Assert.Equal((reason, grounds), (Session.Reason, Session.Grounds));
    }

    private void Stop()
    {
        Session.Stop();
        _bench.RunTo(Complete, 6);
    }

    private void Rest(PumpProgram? program = null)
    {
        if (Session.IsOn)
        {
            Stop();
        }

        _bench.Begin(program ?? BenchSession.Clock);
        _bench.RunTo(Resting, 31);
        _bench.Run(2);
    }
}

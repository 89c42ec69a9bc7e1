using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using static LetDown.Core.Session.PumpState;

namespace LetDown.Tests.Core.Session;

/// <summary>What is made of the milk of each breast, and that nothing of one session or visit is left in the next.</summary>
public sealed class MilkingTests
{
    private readonly BenchSession _bench = new();

    private PumpingSession Session => _bench.Session;

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(Side.Right)]
    public void Either_breast_is_heard_and_anew_after_a_pause(Side side)
    {
        var bench = new BenchSession(side);
        bench.Begin();
        bench.Flow = default(PerSide<double>).With(side, 0.5);
        bench.RunTo(Expressing, 5);
        bench.Run(5);
        bench.Session.Pause();
        bench.Session.Resume();
        bench.RunTo(Expressing, 5);

        Assert.Equal(2, bench.Session.LetDowns);
        Assert.All(bench.Written(SessionEventKind.LetDown), e => Assert.Equal((side, SessionReason.FlowRose), (e.Side, e.Reason)));
        bench.Flow = default;
        bench.RunTo(Stimulating, 20);
        Assert.Equal(2, bench.Written(SessionEventKind.LetDownOver).Count);
    }

    [Fact]
    public void Milk_of_the_breast_that_is_not_pumped_is_no_let_down()
    {
        _bench.Begin();
        _bench.Flow = new(0, 0.5);
        _bench.Run(20);
        Assert.Equal((Stimulating, 0), (Session.State, Session.LetDowns));
    }

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(Side.Right)]
    public void One_that_is_not_to_be_expected_yet_needs_more_evidence(Side side)
    {
        double TimeToSee(PlanOptions options)
        {
            var bench = new BenchSession(side, options: options);
            bench.Begin();
            bench.Run(4);
            bench.Flow = default(PerSide<double>).With(side, 0.13);
            return bench.RunTo(Expressing, 60);
        }

        Assert.True(TimeToSee(PlanOptions.All) > TimeToSee(PlanOptions.All with { ExpectsLetDowns = false }));
    }

    [Fact]
    public void Milk_of_either_breast_shows_that_she_need_not_be_asked()
    {
        _bench.Begin(BuiltInPrograms.Both with { Steps = [new(ClockPhase.Express, TimeSpan.FromMinutes(40))] }, minutes: 60);
        _bench.Flow = new(0, 0.15);
        _bench.Run(26 * 60);
        Assert.False(Session.IsAsking);
    }

    [Fact]
    public void A_new_session_has_no_let_downs_and_no_fault_of_the_last_one()
    {
        _bench.Begin();
        Session.Feel();
        Session.Fail(Fault.OverVacuum);
        Session.Dismiss();
        _bench.Begin();
        Assert.Equal(0, Session.LetDowns);

        Session.Stop();
        _bench.RunTo(Complete, 6);
        var ended = _bench.Written(SessionEventKind.Ended)[^1];
        Assert.Equal((SessionReason.Asked, Fault.None), (ended.Reason, ended.Fault));
    }

    [Fact]
    public void A_new_session_must_seal_anew()
    {
        _bench.Begin();
        Session.Stop();
        _bench.RunTo(Complete, 6);
        _bench.Leaks = new(true, true);
        _bench.Start();
        _bench.Run(20);
        Assert.Equal(Preparing, Session.State);
    }

    [Fact]
    public void A_visit_knows_nothing_of_the_leak_of_the_last_one()
    {
        _bench.Begin();
        _bench.Leaks = new(true, false);
        _bench.Run(5);
        Assert.True(Session.IsLeaking);

        _bench.Leaks = default;
        Session.Switch();
        _bench.RunTo(Stimulating, 3);
        Session.Switch();
        _bench.RunTo(Stimulating, 3);
        Assert.Equal((Side.Left, false), (Session.Side, Session.IsLeaking));
    }

    [Fact]
    public void She_goes_to_the_other_breast_before_the_clock_does_and_it_has_its_whole_turn()
    {
        _bench.Begin(BuiltInPrograms.TwoPhase with { Steps = [new(ClockPhase.Stimulate, TimeSpan.FromSeconds(30))] });
        _bench.Run(10);
        Session.Switch();
        _bench.RunTo(Stimulating, 3);
        Assert.Equal(30, _bench.RunTo(Finishing, 40), 0.2);
        _bench.RunTo(Complete, 6);
        Assert.Equal(SessionReason.ProgramOver, Session.Reason);
    }

    [Fact]
    public void A_let_down_ends_with_the_breast_that_is_let_go()
    {
        _bench.Begin(BuiltInPrograms.Both);
        _bench.Flow = new(0.5, 0.5);
        _bench.RunTo(Expressing, 5);
        _bench.Run(10);
        _bench.Full = new(false, true);
        _bench.Run(1);

        var over = Assert.Single(_bench.Written(SessionEventKind.LetDownOver));
        Assert.Equal(Side.Right, over.Side);
        Assert.Equal(Session.Elapsed.TotalSeconds, over.Until.TotalSeconds, 0.6);
    }

    [Fact]
    public void To_a_breast_with_a_full_bottle_there_is_no_way_nor_back_to_one_that_had_one()
    {
        _bench.Begin();
        _bench.Full = new(false, true);
        _bench.Run(1);
        Assert.Equal(CommandOutcome.NotNow, Session.Switch());

        _bench.Full = new(true, false);
        _bench.RunTo(Switching, 1);
        _bench.RunTo(Stimulating, 3);
        _bench.Full = default;
        _bench.Run(2);
        Assert.Equal((Side.Right, CommandOutcome.NotNow), (Session.Side, Session.Switch()));
    }
}

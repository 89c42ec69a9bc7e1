using CsCheck;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class SessionProjectionTests
{
    [Fact]
    public void A_whole_session_reads_as_it_was()
    {
        var session = Project(JournalScript.WholeSession());

        Assert.Equal(SessionState.Complete, session.State);
        Assert.Equal(TimeSpan.FromSeconds(600), session.Duration);
        Assert.Equal(TimeSpan.FromSeconds(90), session.TimeToFirstLetDown);
        Assert.Equal([false, true, false], session.LetDowns.Select(mark => mark.Felt));
        Assert.Equal(
            [Phase.Preparation, Phase.Stimulation, Phase.Expression, Phase.Switching, Phase.Stimulation, Phase.Expression, Phase.Switching, Phase.Stimulation, Phase.Expression, Phase.Finish],
            session.Segments.Select(segment => segment.Phase));
        Assert.Equal([(1, Side.Left, 31), (2, Side.Right, 25), (3, Side.Left, 9)], session.Rounds.Select(visit => (visit.Round, visit.Side, (int)visit.Grams)));
    }

    [Fact]
    public void Missed_ticks_add_up()
    {
        var script = JournalScript.WholeSession();
        Assert.Equal(0UL, Project(script).TicksMissed);
        Assert.Equal(9UL, Project(script.TicksMissed(601, 7).TicksMissed(602, 2)).TicksMissed);
    }

    [Fact]
    public void Without_an_end_it_is_running()
    {
        var script = new JournalScript().Begin("x").Enter(PumpState.Stimulating, 10, Reason.SelfTestPassed, round: 1).LetDown(42, Reason.FlowRose, 0.2);

        var session = Project(script);

        Assert.Equal(SessionState.Running, session.State);
        Assert.Equal(TimeSpan.FromSeconds(42), session.Segments[^1].To);
    }

    [Theory]
    [InlineData(PumpState.Unspecified, Reason.Interrupted, SessionState.Interrupted)]
    [InlineData(PumpState.Faulted, Reason.Fault, SessionState.Faulted)]
    [InlineData(PumpState.Complete, Reason.Asked, SessionState.Complete)]
    public void The_end_tells_how_it_went(PumpState state, Reason reason, SessionState expected)
    {
        var session = Project(new JournalScript().Begin("x").End(30, state, reason));

        Assert.Equal(expected, session.State);
        Assert.Equal(reason, session.EndReason);
    }

    [Fact]
    public void Segments_have_no_gaps_and_keep_their_order() => Scripts.Sample(script =>
    {
        var segments = Project(script).Segments;
        return segments[0].From == TimeSpan.Zero
            && segments.All(segment => segment.From <= segment.To)
            && segments.Zip(segments.Skip(1)).All(pair => pair.First.To == pair.Second.From)
            && segments[^1].To == Project(script).Duration;
    });

    [Fact]
    public void The_milk_of_a_breasts_segments_adds_up_to_its_bottle() => Scripts.Sample(script =>
    {
        var session = Project(script);
        return new[] { Side.Left, Side.Right }.Where(side => session.Segments.Any(segment => segment.IsOf(side))).All(side =>
            Math.Abs(session.Segments.Sum(segment => segment.Milk.Of(side)) - session.Grams.Of(side)) < 1e-9);
    });

    [Fact]
    public void The_milk_of_visits_adds_up_to_that_of_their_segments() => Scripts.Sample(script =>
    {
        var session = Project(script);
        return Math.Abs(session.Rounds.Sum(visit => visit.Grams) - session.Segments.Where(segment => segment.Round > 0).Sum(segment => segment.Grams)) < 1e-9;
    });

    [Fact]
    public void A_let_down_keeps_when_it_began_and_ended_and_what_it_brought()
    {
        var session = Project(Journals.Evening());

        Assert.Equal((250, 360, 31.0), (session.LetDowns[0].Began!.Value.TotalSeconds, session.LetDowns[0].Until!.Value.TotalSeconds, session.LetDowns[0].Grams!.Value));
        Assert.Null(session.LetDowns[2].Began); // Felt: nobody saw it begin.
        Assert.Equal(TimeSpan.FromSeconds(240), session.TimeToFirstLetDown);
    }

    [Fact]
    public void What_the_pump_took_back_is_no_let_down()
    {
        var session = Project(Journals.Evening());

        Assert.Equal((5, 5, 1), (session.LetDowns.Count, session.LetDownCount, session.Withdrawn));
    }

    [Fact]
    public void Both_breasts_share_a_visit_and_a_let_down_of_both_counts_once()
    {
        var session = Project(Journals.Both());

        Assert.Equal([false, true, false], session.LetDowns.Select(mark => mark.IsEcho));
        Assert.Equal(2, session.LetDownCount);
        var visit = Assert.Single(session.Rounds);
        Assert.Equal((true, 55, 16), (visit.Together, (int)visit.Milk.Left, (int)visit.Milk.Right));
        Assert.Equal(70, session.TargetGrams);
    }

    [Fact]
    public void A_breast_that_is_let_go_leaves_the_rest_to_the_other()
    {
        var segments = Project(Journals.Both()).Segments;

        Assert.Contains(segments, segment => segment.Phase == Phase.Rest);
        var after = segments.Single(segment => segment.Reason == Reason.SideFinished);
        Assert.Equal((Side.Left, false, Phase.Stimulation, 330), (after.Side, after.Together, after.Phase, (int)after.From.TotalSeconds));
    }

    [Fact]
    public void Decisions_are_the_pumps_own_with_the_numbers_behind_them()
    {
        var decisions = Project(Journals.Evening()).Decisions.ToList();

        Assert.DoesNotContain(decisions, decision => decision.Reason is Reason.Asked or Reason.FeltLetDown or Reason.Unspecified);
        var first = decisions.First(decision => decision.What == MomentKind.Switching);
        Assert.Equal((Reason.MoreOnOtherSide, 62, 18.1), (first.Reason, first.Grounds!.Value.InVain.TotalSeconds, first.Grounds.Value.Next.Right));
        Assert.Equal([Coaxing.Word, Coaxing.Rhythm, Coaxing.Trick], decisions.Where(decision => decision.What == MomentKind.Coaxing).Select(decision => decision.Coaxing));
    }

    /// <summary>Any order of states, sides and gains; a bottle gains on either side at any time, as drops run down late.</summary>
    private static Gen<JournalScript> Scripts { get; } = Gen.Select(
        Gen.Enum<PumpState>(), Gen.Bool.Select(left => left ? Side.Left : Side.Right), Gen.Double[0, 60], Gen.Double[0, 20], Gen.Double[0, 20], Gen.Bool).List[1, 25]
        .Select(steps =>
        {
            var script = new JournalScript().Begin("x");
            var (at, left, right, round) = (0.0, 0.0, 0.0, 0);
            foreach (var (state, side, seconds, gainLeft, gainRight, together) in steps.Where(step => IsOn(step.Item1)))
            {
                (at, left, right, round) = (at + seconds, left + gainLeft, right + gainRight, round + 1);
                script.Enter(state, at, Reason.Asked, side, round, left, right, together);
                if (together && seconds > 30)
                {
                    script.SideFinished(at, side);
                }
            }

            return script.End(at + 5, PumpState.Complete, Reason.TimeUp);
        });

    private static bool IsOn(PumpState state) => state is PumpState.Resting or (>= PumpState.Preparing and <= PumpState.Finishing);

    private static PumpSession Project(JournalScript script) => SessionProjection.From(
        "pump-1",
        script.Entries[0].SessionId,
        script.Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event));
}

using CsCheck;
using LetDown.Core.Planning;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Planning;

public sealed class BeliefTests
{
    private static readonly Gen<double> AnyWait = Gen.Double[0, 3600];

    [Fact]
    public void A_longer_wait_is_never_more_likely_and_one_in_ten_never_ends() =>
        Gen.Select(AnyWait, AnyWait).Sample((a, b) =>
        {
            var belief = new WaitBelief(PersonalPlan.Usual);
            var (sooner, later) = (Math.Min(a, b), Math.Max(a, b));
            Assert.True(belief.Longer(sooner) >= belief.Longer(later));
            Assert.InRange(belief.Longer(later), 0.1, 1);
            Assert.Equal(1, belief.Longer(later) + belief.Shorter(later), 1e-9);
        });

    [Fact]
    public void The_first_let_down_is_expected_by_her_latency_and_the_next_by_her_interval()
    {
        var belief = new WaitBelief(PersonalPlan.Usual with { FirstSeconds = 70, IntervalSeconds = 221 });
        Assert.Equal(70, belief.Median);
        belief.LetDown(null);
        Assert.Equal(221, belief.Median, 1e-6);
    }

    [Fact]
    public void Intervals_that_are_seen_draw_the_expectation_toward_them_and_never_past() =>
        Gen.Select(Gen.Double[40, 800], Gen.Int[1, 10]).Sample((interval, times) =>
        {
            var belief = new WaitBelief(PersonalPlan.Usual);
            belief.LetDown(null);
            var before = belief.Median;
            for (var i = 0; i < times; i++)
            {
                belief.LetDown(interval);
                Assert.True(Math.Abs(belief.Median - interval) <= Math.Abs(before - interval) + 1e-9);
                before = belief.Median;
            }
        });

    [Fact]
    public void A_breast_that_gives_nothing_is_soon_expected_to_give_nothing()
    {
        var belief = new YieldBelief(28);
        for (var i = 0; i < 4; i++)
        {
            belief.Brought(0);
        }

        Assert.InRange(belief.Next, 0, 0.1);
        Assert.Equal(4, belief.Count);
    }

    [Fact]
    public void The_next_let_down_brings_as_much_less_as_published()
    {
        // LD13: 41 % in the first, LD15: 62 % in two; so the second brings half of the first.
        var belief = new YieldBelief(41);
        belief.Brought(41);
        Assert.InRange(belief.Next, 21, 26);
    }

    [Fact]
    public void A_breast_not_yet_pumped_is_expected_to_be_like_the_other()
    {
        var belief = new YieldBelief(28);
        belief.OtherBrought(6);
        Assert.InRange(belief.Next, 6, 14);
        belief.Brought(40);
        var known = belief.Next;
        belief.OtherBrought(1);
        Assert.Equal(known, belief.Next);
    }

    [Fact]
    public void What_is_expected_falls_with_time_lost_and_with_waiting_in_vain() =>
        Gen.Select(Gen.Double[0, 600], Gen.Double[0, 60]).Sample((waited, lost) =>
        {
            var expectation = new MilkExpectation(PersonalPlan.Usual);
            expectation.Confirmed(expectation.Began());
            expectation.Advance(isInVain: true, waited);
            var now = expectation.Rates(default);
            var after = expectation.Rates(new(lost, 0));
            Assert.True(after.Left <= now.Left && after.Right == now.Right && now.Right >= 0);
            expectation.Advance(isInVain: true, 1200);
            Assert.True(expectation.Rates(default).Right < now.Right);
        });

    [Fact]
    public void A_let_down_that_was_none_leaves_the_wait_as_it_was()
    {
        var expectation = new MilkExpectation(PersonalPlan.Usual);
        expectation.Confirmed(expectation.Began());
        expectation.Advance(isInVain: true, 150);
        var before = expectation.Rates(default);
        expectation.Withdrawn(expectation.Began());
        Assert.Equal(before, expectation.Rates(default));
    }

    [Fact]
    public void A_let_down_needs_least_evidence_when_it_is_due_and_her_pattern_never_blinds_the_pump() =>
        Gen.Select(Gen.Double[0, 3600], Gen.Double[30, 900]).Sample((waited, interval) =>
        {
            var expectation = new MilkExpectation(PersonalPlan.Usual with { IntervalSeconds = interval });
            expectation.Confirmed(expectation.Began());
            var early = expectation.Doubt;
            expectation.Advance(isInVain: true, interval);
            Assert.True(expectation.Doubt < early);
            expectation.Advance(isInVain: true, waited);
            Assert.InRange(expectation.Doubt, 0.8, 1.4);
        });

    [Theory]
    [InlineData(5, 221)]
    [InlineData(90, 20)]
    [InlineData(double.NaN, 221)]
    public void A_pattern_that_no_mother_has_is_refused(double first, double interval) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LetDown.Core.PumpController(new()
        {
            Plan = new() { FirstSeconds = first, IntervalSeconds = interval, FirstGrams = new(new Mass(20), new Mass(20)) },
        }));
}

using CsCheck;

namespace LetDown.Tests.Core.Milk;

public sealed class LetDownTests
{
    [Theory]
    [InlineData(0.09, false)]
    [InlineData(0.12, true)]
    [InlineData(0.5, true)]
    public void A_flow_that_stays_is_a_let_down_from_a_tenth_of_a_gram_a_second_on(double flow, bool isLetDown)
    {
        // FL03
        var trace = new MilkTrace().Run(10, 0).Run(15, flow);
        Assert.Equal(isLetDown, trace.LetDowns.Count == 1);
    }

    [Fact]
    public void One_that_rises_as_ejections_do_is_seen_within_three_seconds_of_a_tenth_of_a_gram_a_second() =>
        Gen.Select(Gen.Double[0.02, 0.24], Gen.Int[0, 1000]).Sample((rise, seed) =>
        {
            var trace = new MilkTrace(seed).Run(10, 0).Run(15, t => Math.Min(0.8, rise * t));
            Assert.InRange(Assert.Single(trace.LetDowns), 10, 10 + (0.1 / rise) + 3);
        });

    [Fact]
    public void A_drop_of_a_tenth_of_a_gram_is_none()
    {
        var trace = new MilkTrace().Run(10, 0);
        for (var i = 0; i < 10; i++)
        {
            trace.Run(3, t => t < 0.1 ? 1 : 0);
        }

        Assert.Empty(trace.LetDowns);
    }

    [Fact]
    public void A_second_ejection_after_the_flow_fell_is_seen_as_well()
    {
        var trace = new MilkTrace().Run(10, 0).Run(60, 0.5).Run(30, 0.01);
        Assert.Single(trace.LetDowns);
        Assert.Single(trace.Falls);
        Assert.False(trace.Milk.IsFlowing);
        trace.Run(40, 0.3);
        Assert.Equal(2, trace.LetDowns.Count);
    }

    [Fact]
    public void A_second_ejection_in_the_tail_of_the_first_is_seen_as_well()
    {
        // LD21: 68 s from one to the next; this one fades over 30 s as the longer ones do.
        var trace = new MilkTrace().Run(10, 0).Run(20, 0.5).Run(48, t => 0.5 * Math.Exp(-t / 30)).Run(20, t => Math.Min(0.5, 0.1 + (0.04 * t)));
        Assert.Equal(2, trace.LetDowns.Count);
        Assert.Empty(trace.Falls);
    }

    [Fact]
    public void A_shield_that_slips_for_some_seconds_in_a_let_down_makes_no_second_one()
    {
        // What comes back is what would have flowed then anyway, fading as the shorter ejections do.
        var trace = new MilkTrace().Run(10, 0).Run(20, 0.5).Run(6, 0.02).Run(20, t => 0.4 * Math.Exp(-t / 20));
        Assert.Single(trace.LetDowns);
        Assert.Empty(trace.Falls);
    }

    [Fact]
    public void A_felt_let_down_waits_for_milk_and_is_not_counted_again_when_it_comes()
    {
        var trace = new MilkTrace().Run(5, 0);
        Assert.True(trace.Milk.Feel());
        trace.Run(10, 0);
        Assert.True(trace.Milk.IsFlowing);
        trace.Run(14, 0.5);
        Assert.Empty(trace.LetDowns);
        Assert.True(trace.Milk.IsFlowing);
    }
}

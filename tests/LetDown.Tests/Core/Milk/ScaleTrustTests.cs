using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

public sealed class ScaleTrustTests
{
    [Fact]
    public void A_good_scale_is_trusted_at_rest_and_in_a_let_down()
    {
        var scale = Ready().Run(120, 0).Run(60, 0.5);
        Assert.Equal(0, scale.Lost);
        Assert.False(scale.Milk.IsEstimated);
        Assert.Equal(30, scale.Milk.Collected.Grams, 0.3);
    }

    [Fact]
    public void A_scale_that_repeats_itself_while_the_line_tells_of_milk_is_not_trusted()
    {
        var scale = Ready();
        scale.Run(8, 0.5, scale.Repeat);
        Assert.True(scale.Milk.IsLost);
        Assert.True(scale.Milk.IsEstimated);
        Assert.Equal(scale.Truth, scale.Milk.Collected.Grams, 0.6);
        Assert.Equal(0.5, scale.Milk.Flow.GramsPerSecond, 0.05);
    }

    [Fact]
    public void A_scale_that_repeats_itself_for_ten_seconds_is_not_trusted_whatever_the_line_says()
    {
        var scale = Ready();
        scale.Run(9, 0, scale.Repeat, hasAir: false);
        Assert.False(scale.Milk.IsLost);
        scale.Run(2, 0, scale.Repeat, hasAir: false);
        Assert.True(scale.Milk.IsLost);
        Assert.False(scale.Milk.IsEstimated);
        Assert.Equal(0, scale.Milk.Flow.GramsPerSecond);
    }

    [Theory]
    [InlineData(0.0019, true)]
    [InlineData(0.0021, false)]
    public void A_scale_that_creeps_without_a_tremble_lags_and_is_not_trusted(double grams, bool isLost)
    {
        // 18 mg of noise are a scale's own (PA12).
        var (scale, weight) = (Ready(), 120.0);
        scale.Run(12, 0, (_, s) => s with { Value = new(weight += grams) }, hasAir: false);
        Assert.Equal(isLost, scale.Milk.IsLost);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(3900)] // The end of the converter at 2147 counts a gram.
    public void A_scale_that_says_what_cannot_be_a_weight_is_not_trusted(double grams)
    {
        var scale = Ready().Run(3, 0.3, (_, s) => new Sample<Mass>(new(grams), s.At));
        Assert.True(scale.Milk.IsEstimated);
        Assert.Equal(scale.Truth, scale.Milk.Collected.Grams, 0.5);
    }

    [Fact]
    public void One_wild_reading_costs_no_trust()
    {
        var count = 0;
        var scale = Ready().Run(60, 0.2, (_, s) => ++count % 200 == 0 ? new Sample<Mass>(new(double.NaN), s.At) : s);
        Assert.Equal(0, scale.Lost);
        Assert.Equal(12, scale.Milk.Collected.Grams, 0.3);
    }

    [Fact]
    public void It_is_trusted_again_after_it_has_behaved_and_nothing_jumps_or_falls()
    {
        var scale = Ready();
        scale.Run(20, 0.5, scale.Silent).Run(20, 0.5);
        Assert.False(scale.Milk.IsLost);
        Assert.Equal(scale.Truth, scale.Milk.Collected.Grams, 0.3);
        Assert.Equal(0, scale.MostFall);

        // A second of milk, the line's step.
        Assert.InRange(scale.MostRise, 0, 2);
    }

    [Fact]
    public void One_that_comes_back_with_another_zero_goes_on_from_what_is_told()
    {
        var scale = Ready();
        scale.Run(20, 0.5, scale.Silent).Run(20, 0.5, (_, s) => s with { Value = new(s.Value.Grams - 40) });
        Assert.False(scale.Milk.IsLost);
        Assert.Equal(scale.Truth, scale.Milk.Collected.Grams, 2.5);
    }

    [Fact]
    public void One_that_was_never_there_goes_on_from_what_the_line_told()
    {
        var scale = new TroubledScale();
        scale.Run(1, 0, scale.Silent);
        scale.Milk.Begin();
        scale.Run(40, 0.5, scale.Silent);
        Assert.True(scale.Milk.IsEstimated);
        Assert.Equal(1, scale.LetDowns);
        scale.Run(20, 0.5);
        Assert.False(scale.Milk.IsEstimated);
        Assert.Equal(scale.Truth, scale.Milk.Collected.Grams, 2.5);
    }

    [Fact]
    public void One_that_comes_and_goes_must_behave_longer_each_time()
    {
        var scale = Ready();
        for (var i = 0; i < 4; i++)
        {
            scale.Run(2, 0, scale.Silent).Run(4, 0);
        }

        Assert.True(scale.Milk.IsLost);
        scale.Run(40, 0);
        Assert.False(scale.Milk.IsLost);
    }

    [Fact]
    public void A_let_down_of_which_nothing_tells_any_more_is_not_believed_for_ever()
    {
        var scale = Ready().Run(10, 0.5);
        Assert.True(scale.Milk.IsFlowing);
        scale.Run(20, 0.5, scale.Silent, hasAir: false);
        Assert.True(scale.Milk.IsFlowing);
        scale.Run(15, 0.5, scale.Silent, hasAir: false);
        Assert.False(scale.Milk.IsFlowing);
    }

    [Fact]
    public void A_let_down_that_she_feels_while_nothing_tells_of_milk_is_not_ended_by_what_was_before()
    {
        var scale = Ready().Run(10, 0).Run(40, 0, (_, s) => s with { Value = new(double.NaN) }, hasAir: false);
        var felt = scale.Now;
        Assert.True(scale.Milk.Feel());
        scale.Run(20, 0, (_, s) => s with { Value = new(double.NaN) });
        Assert.True(scale.Milk.IsFlowing, "She is believed for 25 s.");
        scale.Run(20, 0, (_, s) => s with { Value = new(double.NaN) });
        Assert.False(scale.Milk.IsFlowing);
        Assert.True(scale.Milk.End >= felt);
    }

    [Fact]
    public void A_felt_let_down_of_which_nothing_tells_is_believed_for_half_a_minute()
    {
        var scale = Ready().Run(60, 0, hasAir: false);
        scale.Run(60, 0, scale.Silent, hasAir: false);
        scale.Milk.Feel();
        scale.Run(25, 0, scale.Silent, hasAir: false);
        Assert.True(scale.Milk.IsFlowing);
        scale.Run(10, 0, scale.Silent, hasAir: false);
        Assert.False(scale.Milk.IsFlowing);
    }

    private static TroubledScale Ready()
    {
        var scale = new TroubledScale().Run(3, 0);
        scale.Milk.Begin();
        return scale.Forget();
    }
}

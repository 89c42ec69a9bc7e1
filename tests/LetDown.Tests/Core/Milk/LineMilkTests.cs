using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

public sealed class LineMilkTests
{
    [Fact]
    public void With_one_good_scale_the_rest_is_the_other_sides()
    {
        var lines = new TwoLines().Begin().Run(60, new(0.3, 0.2)).Run(60, new(0.1, 0.4), hasLeft: false);
        Assert.Equal((true, false), (lines.Milk.Left.IsEstimated, lines.Milk.Right.IsEstimated));
        Assert.Equal(lines.Truth.Right, lines.Milk.Right.Collected.Grams, 0.3);
        Assert.Equal(lines.Truth.Left, lines.Milk.Left.Collected.Grams, 2.0);
        Assert.Equal(0.1, lines.Milk.Left.Flow.GramsPerSecond, 0.07);
    }

    [Fact]
    public void Without_any_scale_the_sum_is_right_and_shared_as_it_was()
    {
        var lines = new TwoLines().Begin().Run(60, new(0.3, 0.1)).Run(60, new(0.3, 0.1), hasLeft: false, hasRight: false);
        Assert.InRange(lines.Error, -2, 2);
        Assert.Equal(lines.Truth.Left, lines.Milk.Left.Collected.Grams, 2.0);
    }

    [Fact]
    public void A_breast_that_had_given_nothing_yet_is_not_taken_to_give_nothing_for_ever()
    {
        var lines = new TwoLines().Begin().Run(60, new(0.3, 0)).Run(120, new(0.2, 0.5), hasLeft: false, hasRight: false);
        Assert.InRange(lines.Error, -2, 2);
        Assert.InRange(lines.Milk.Right.Collected.Grams, 0.2 * 84 - 2, 60);
        Assert.True(lines.Milk.Right.IsFlowing);
    }

    [Fact]
    public void Scales_that_return_one_after_the_other_weigh_right_and_nothing_falls()
    {
        var lines = new TwoLines().Begin().Run(60, new(0.2, 0.2)).Run(30, new(0.4, 0), hasLeft: false, hasRight: false);
        var before = lines.Milk.Right.Collected;
        lines.Run(30, default, hasLeft: false);
        Assert.True(lines.Milk.Right.Collected >= before);
        lines.Run(60, new(0.4, 0.4));
        Assert.Equal(new(Left: false, Right: false), new PerSide<bool>(lines.Milk.Left.IsLost, lines.Milk.Right.IsLost));
        Assert.Equal(lines.Truth.Left, lines.Milk.Left.Collected.Grams, 1.0);
        Assert.Equal(lines.Truth.Right, lines.Milk.Right.Collected.Grams, 1.0);
    }
}

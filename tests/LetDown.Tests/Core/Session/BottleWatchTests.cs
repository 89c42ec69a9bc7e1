using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class BottleWatchTests
{
    private readonly BottleWatch _watch = new();

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(Side.Right)]
    public void A_bottle_is_full_after_half_a_second_and_only_that_one(Side side)
    {
        Pass(0.4375, side);
        Assert.False(_watch.IsFull(side));
        Pass(0.0625, side);
        Assert.True(_watch.IsFull(side));
        Assert.False(_watch.IsFull(side.Other()));
    }

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(Side.Right)]
    public void A_splash_is_forgotten(Side side)
    {
        Pass(0.4375, side);
        Pass(0.0625, null);
        Pass(0.4375, side);
        Assert.False(_watch.IsFull(side));
        Pass(0.0625, side);
        Pass(0.0625, null);
        Assert.False(_watch.IsFull(side));
    }

    private void Pass(double seconds, Side? wet) => _watch.Update(
        new Readings { At = default, Sides = new(new() { BottleFull = wet == Side.Left }, new() { BottleFull = wet == Side.Right }) }, seconds);
}

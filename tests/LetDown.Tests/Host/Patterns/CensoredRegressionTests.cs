using LetDown.Host.Patterns;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Tests.Host.Patterns;

public sealed class CensoredRegressionTests
{
    private static readonly RegressionPrior Prior = new() { Mean = 0, Deviation = 10, Blocks = [], Spread = new(2, 0.1) };

    /// <summary>Counts of something lognormal, rounded: the middle is found although none is known exactly.</summary>
    [Fact]
    public void What_lies_between_bounds_is_learned_from()
    {
        var random = new MersenneTwister(1);
        var counts = Enumerable.Range(0, 400).Select(_ => Math.Round(LogNormal.Sample(random, Math.Log(4.5), 0.25))).ToList();
        var draws = CensoredRegression.Draw([.. counts.Select(count => new Outcome([1], Math.Log(Math.Max(1e-3, count - 0.5)), Math.Log(count + 0.5)))], Prior, random);
        Assert.InRange(Math.Exp(draws.Average(draw => draw.Coefficients[0])), 4.3, 4.7);
        Assert.InRange(draws.Average(draw => draw.Spread), 0.2, 0.3);
    }

    /// <summary>Twenty groups of ten: the spread between them is told from that within.</summary>
    [Fact]
    public void Groups_are_told_from_what_is_in_them()
    {
        var random = new MersenneTwister(2);
        var outcomes = Enumerable.Range(0, 40).SelectMany(group =>
        {
            var middle = Normal.Sample(random, 3, 0.5);
            return Enumerable.Range(0, 10).Select(_ => Normal.Sample(random, middle, 0.1)).Select(value => new Outcome([1], value, value, group));
        }).ToList();
        var draws = CensoredRegression.Draw(outcomes, Prior with { GroupSpread = new(2, 0.1) }, random);
        Assert.InRange(draws.Average(draw => draw.Spread), 0.09, 0.115);
        Assert.InRange(draws.Average(draw => draw.GroupSpread), 0.35, 0.65);
    }

    /// <summary>A third are cut off late because they never come: with that chance known they do not make the others longer.</summary>
    [Fact]
    public void What_never_comes_does_not_make_the_others_late()
    {
        var random = new MersenneTwister(3);
        var outcomes = Enumerable.Range(0, 300)
            .Select(i => i % 3 == 0 ? new Outcome([1], 4, double.PositiveInfinity) : new Outcome([1], Normal.Sample(random, 2, 0.3), 0))
            .Select(outcome => double.IsInfinity(outcome.High) ? outcome : outcome with { High = outcome.Low }).ToList();
        Assert.InRange(Middle(Prior with { NeverChance = 1 / 3.0 }), 1.9, 2.1);
        Assert.True(Middle(Prior) > 2.4);

        double Middle(RegressionPrior prior) => CensoredRegression.Draw(outcomes, prior, random).Average(draw => draw.Coefficients[0]);
    }
}

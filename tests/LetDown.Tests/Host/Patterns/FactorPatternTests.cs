using CsCheck;
using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Protocol.V1;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Tests.Host.Patterns;

public sealed class FactorPatternTests
{
    [Fact]
    public void Before_any_session_hardly_anything_is_known_and_no_effect_is_told()
    {
        var pattern = FactorPattern.Learn(PatternQuantity.FirstLetDown, [], new MersenneTwister(1));
        Assert.Equal(0, pattern.Sessions);
        Assert.InRange(pattern.Usual.Median, 60, 130);
        Assert.True(pattern.Usual.High > 4 * pattern.Usual.Low);
        Assert.DoesNotContain(pattern.Effects, effect => effect.IsVisible);
    }

    [Fact]
    public void The_same_sessions_and_chance_say_the_same()
    {
        var waits = Draw(3, 40, _ => 0);
        var (one, other) = (FactorPattern.Learn(PatternQuantity.FirstLetDown, waits, new MersenneTwister(7)), FactorPattern.Learn(PatternQuantity.FirstLetDown, waits, new MersenneTwister(7)));
        Assert.Equal(one.Usual, other.Usual);
        Assert.Equal(one.Effects, other.Effects);
    }

    [Fact]
    public void An_effect_that_is_there_is_told_and_the_others_are_not()
    {
        var pattern = FactorPattern.Learn(PatternQuantity.FirstLetDown, Draw(5, 150, context => context.Tags.HasFlag(NoteTags.Tired) ? Math.Log(1.4) : 0), new MersenneTwister(5));
        var visible = Assert.Single(pattern.Effects, effect => effect.IsVisible);
        Assert.Equal(PatternFactor.Tired, visible.Factor);
        Assert.InRange(visible.Ratio.Median, 1.25, 1.55);
        Assert.InRange(pattern.Usual.Median, 70, 90);
    }

    /// <summary>Half of them end before milk comes: taken as let-downs they would make her quick, left out even quicker.</summary>
    [Fact]
    public void Waits_in_vain_do_not_make_her_quicker()
    {
        var random = new MersenneTwister(9);
        var waits = Draw(9, 300, _ => 0).Select(wait => random.NextDouble() < 0.5 && wait.Low > 50 ? PatternSample.CutOff(50, wait.Context, wait.Session) : wait).ToList();
        var usual = FactorPattern.Learn(PatternQuantity.FirstLetDown, waits, random).Usual;
        Assert.InRange(80, usual.Low, usual.High);
        Assert.True(waits.Where(wait => wait.HasCome).Average(wait => wait.Low) < 80);
    }

    [Fact]
    public void A_prediction_is_as_wide_as_sessions_differ()
    {
        var waits = Draw(11, 200, _ => 0);
        var belief = FactorPattern.Learn(PatternQuantity.FirstLetDown, waits, new MersenneTwister(11)).Predict(new() { Side = Side.Left }, new MersenneTwister(12));
        var inside = Draw(13, 400, _ => 0).Count(wait => wait.Low >= belief.Low && wait.Low <= belief.High) / 400.0;
        Assert.InRange(inside, 0.84, 0.96);
    }

    /// <summary>Any lengths, any contexts: numbers come out, and in order.</summary>
    [Fact]
    public void Nothing_makes_it_lose_its_numbers() => Gen.Select(Gen.Double[0, 5000], Gen.Bool, Gen.Double[0, 24], Gen.Double[0, 500], Gen.Int[0, 63]).List[0, 30].Sample(
        all =>
        {
            var waits = all.ConvertAll(one =>
            {
                var context = new PatternContext { HourOfDay = one.Item3, HoursSince = one.Item4, Tags = (NoteTags)one.Item5 };
                return one.Item2 ? PatternSample.Of(one.Item1, context) : PatternSample.CutOff(one.Item1, context);
            });
            var pattern = FactorPattern.Learn(PatternQuantity.FirstLetDown, waits, new MersenneTwister(1));
            foreach (var belief in pattern.Effects.Select(effect => effect.Ratio).Append(pattern.Usual).Append(pattern.Predict(new(), new MersenneTwister(2))))
            {
                Assert.True(double.IsFinite(belief.Low) && belief.Low > 0 && belief.Low <= belief.Median && belief.Median <= belief.High && double.IsFinite(belief.High));
            }
        },
        iter: 20);

    /// <summary>80 s as a rule, a fifth more or less.</summary>
    private static List<PatternSample> Draw(int seed, int count, Func<PatternContext, double> effect)
    {
        var random = new MersenneTwister(seed);
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var context = new PatternContext
            {
                Side = random.NextDouble() < 0.5 ? Side.Left : Side.Right,
                HourOfDay = 24 * random.NextDouble(),
                HoursSince = LogNormal.Sample(random, Math.Log(PatternContext.UsualHours), 0.3),
                Tags = (NoteTags)random.Next(64) & (NoteTags)random.Next(64),
            };
            return PatternSample.Of(LogNormal.Sample(random, Math.Log(80) + effect(context), 0.2), context, number);
        })];
    }
}

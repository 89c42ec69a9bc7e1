using CsCheck;
using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Tests.Simulator;

public sealed class SimulatedMotherTests
{
    [Fact]
    public void The_same_seed_and_suction_give_the_same_milk_to_the_last_bit() =>
        Gen.Int.Sample(seed =>
        {
            var (one, two) = (new PumpingBout(seed).Pump(300, true, true), new PumpingBout(seed).Pump(300, true, true));
            Assert.Equal(one.Grams, two.Grams);
            Assert.Equal(one.Mother.DescribeEjections(), two.Mother.DescribeEjections());
        }, iter: 20);

    [Fact]
    public void What_left_the_breasts_is_what_was_there_and_what_was_made() =>
        Gen.Select(Gen.Int, Gen.Bool, Gen.Bool).Sample((seed, left, right) =>
        {
            var bout = new PumpingBout(seed).Pump(900, left, right);
            var (traits, milk) = (bout.Mother.Traits.Breasts, bout.Mother.Milk);
            var made = new PerSide<double>(milk.Left.Grams + bout.Grams.Left - traits.Left.Milk, milk.Right.Grams + bout.Grams.Right - traits.Right.Milk);

            // No more than she makes in a quarter of an hour, and a step.
            Assert.InRange(made.Left, -1e-6, traits.Left.Synthesis * 901);
            Assert.InRange(made.Right, -1e-6, traits.Right.Synthesis * 901);
        }, iter: 20);

    [Fact]
    public void Without_suction_an_ejection_is_rare_and_hardly_any_milk_comes()
    {
        var bouts = Population(seed => new PumpingBout(seed).Pump(900, false, false));

        // Our assumption of one in three hours: 100 quarters of an hour hold about eight.
        Assert.InRange(bouts.Sum(bout => bout.Mother.EjectionCount), 1, 20);
        Assert.All(bouts, bout => Assert.InRange(bout.Grams.Left + bout.Grams.Right, 0, 5));
        Assert.All(bouts.SelectMany(bout => bout.Mother.DescribeEjections()), ejection => Assert.True(ejection.IsSpontaneous));
    }

    [Fact]
    public void Steady_suction_without_cycles_does_not_stimulate()
    {
        var mother = new SimulatedMother(4);
        for (var t = 0.0; t < 900; t += PumpingBout.Dt)
        {
            mother.Advance(PumpingBout.Dt, new(new Vacuum(150), default));
        }

        Assert.DoesNotContain(mother.DescribeEjections(), ejection => !ejection.IsSpontaneous);
    }

    [Fact]
    public void Softer_suction_brings_less_milk()
    {
        // VA03.
        var full = Population(seed => new PumpingBout(seed).Pump(900, false, true)).Average(bout => bout.Grams.Right);
        var soft = Population(seed => new PumpingBout(seed).Pump(900, false, true, share: 0.5)).Average(bout => bout.Grams.Right);
        Assert.InRange(soft / full, 0.6, 0.95);
    }

    [Fact]
    public void More_suction_than_she_finds_comfortable_brings_no_more_milk() =>
        Gen.Int[0, 500].Sample(seed =>
        {
            var full = new PumpingBout(seed).Pump(600, true, false).Grams.Left;
            var beyond = new PumpingBout(seed).Pump(600, true, false, share: 1.3).Grams.Left;
            Assert.InRange(beyond / full, 0.9, 1.1);
        }, iter: 20);

    [Fact]
    public void Only_women_who_feel_let_downs_notice_one()
    {
        foreach (var seed in Enumerable.Range(0, 30))
        {
            var bout = new PumpingBout(seed);
            var noticed = 0.0;
            while (bout.Mother.Seconds < 900)
            {
                bout.Step(true, false);
                noticed += bout.Mother.FeelsLetDown ? PumpingBout.Dt : 0;
            }

            // Five seconds each (3 to 8 s after the onset); the last one may not have got so far.
            var felt = bout.Mother.DescribeEjections().Count(ejection => ejection.IsFelt);
            Assert.InRange(noticed, Math.Max(0, felt - 1) * 4.9, felt * 5.1);
            Assert.True(bout.Mother.Traits.FeelsLetDowns || felt == 0);
        }
    }

    internal static List<PumpingBout> Population(Func<int, PumpingBout> bout, int women = 100) =>
        [.. Enumerable.Range(0, women).Select(bout)];
}

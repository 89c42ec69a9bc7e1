using CsCheck;
using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

public sealed class MilkTests
{
    private const double Dt = 0.0125;
    private static readonly Gen<double> Noise = Gen.Double[-0.05, 0.05];

    [Fact]
    public void Any_steady_flow_is_measured_within_a_hundredth_of_a_gram_a_second() =>
        Gen.Select(Gen.Double[0, 0.92], Noise.Array[400]).Sample((flow, noise) =>
        {
            // FL01: no mother gives more than 4.6 g in 5 s.
            var estimator = new FlowEstimator();
            for (var i = 0; i < noise.Length; i++)
            {
                Feed(estimator, i, 120 + (flow * i * Dt) + noise[i]);
            }

            Assert.Equal(flow, estimator.Flow.GramsPerSecond, 0.015);
        });

    [Fact]
    public void A_scale_that_comes_back_late_weighs_from_what_rests_on_it_then()
    {
        var estimator = new FlowEstimator();
        estimator.Tare();
        for (var i = 0; i < 400; i++)
        {
            Feed(estimator, i, 120);
        }

        Assert.Equal(0, estimator.Collected.Grams, 0.01);
    }

    [Fact]
    public void A_scale_silent_for_a_second_is_lost_and_shows_no_flow()
    {
        var estimator = new FlowEstimator();
        for (var i = 0; i < 400; i++)
        {
            Feed(estimator, i, 120 + (0.5 * i * Dt));
        }

        var last = At(399);
        estimator.Update(new(new(125), last), last + TimeSpan.FromSeconds(1.1));
        Assert.True(estimator.IsLost);
        Assert.Equal(0, estimator.Flow.GramsPerSecond);
    }

    [Theory]
    [InlineData(0.09, false)]
    [InlineData(0.12, true)]
    [InlineData(0.5, true)]
    public void A_rise_that_lasts_is_a_let_down_from_a_tenth_of_a_gram_a_second_on(double flow, bool isLetDown)
    {
        // FL03
        var detector = new LetDownDetector();
        Assert.Equal(isLetDown, Watch(detector, flow, 10).Contains(MilkChange.LetDown));
    }

    [Fact]
    public void A_spike_shorter_than_a_second_is_none()
    {
        var detector = new LetDownDetector();
        Assert.DoesNotContain(MilkChange.LetDown, Watch(detector, 2, 0.9));
        Assert.DoesNotContain(MilkChange.LetDown, Watch(detector, 0, 5));
    }

    [Fact]
    public void A_second_ejection_after_the_flow_fell_is_seen_as_well()
    {
        var detector = new LetDownDetector();
        Assert.Single(Watch(detector, 0.5, 60), MilkChange.LetDown);
        Assert.Single(Watch(detector, 0.01, 30), MilkChange.FlowFell);
        Assert.False(detector.IsFlowing);
        Assert.Single(Watch(detector, 0.3, 60), MilkChange.LetDown);
    }

    [Fact]
    public void A_felt_let_down_waits_for_milk_and_is_not_counted_again_when_it_comes()
    {
        var detector = new LetDownDetector();
        detector.Feel();
        Assert.Empty(Watch(detector, 0, 10));
        Assert.True(detector.IsFlowing);
        Assert.DoesNotContain(MilkChange.LetDown, Watch(detector, 0.5, 14));
        Assert.True(detector.IsFlowing);
    }

    private static List<MilkChange> Watch(LetDownDetector detector, double flow, double seconds)
    {
        List<MilkChange> changes = [];
        for (double t = 0; t < seconds; t += Dt)
        {
            changes.Add(detector.Update(new(flow), Dt));
        }

        changes.RemoveAll(change => change == MilkChange.None);
        return changes;
    }

    private static void Feed(FlowEstimator estimator, int i, double grams) => estimator.Update(new(new Mass(grams), At(i)), At(i));

    private static TimeSpan At(int i) => TimeSpan.FromSeconds(10 + (i * Dt));
}

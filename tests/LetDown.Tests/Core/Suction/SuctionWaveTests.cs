using CsCheck;
using LetDown.Core;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Suction;

public sealed class SuctionWaveTests
{
    private const double Dt = 0.001;

    private static readonly Gen<SuctionShape> AnyShape =
        Gen.Select(Gen.Double[50, 250], Gen.Double[25, 120], (peak, rate) => new SuctionShape(new(peak), new(rate)));

    [Fact]
    public void Whatever_shapes_are_asked_for_the_wave_stays_in_the_envelope_and_lets_go_in_time() =>
        AnyShape.Array[1, 6].Sample(shapes =>
        {
            var wave = new SuctionWave();
            double held = 0;
            foreach (var shape in shapes)
            {
                for (double t = 0; t < 8; t += Dt)
                {
                    wave.Advance(Dt, SuctionIntent.Wave(Side.Left, shape));
                    var target = wave.Now(Side.Left).Target;
                    Assert.True(target <= SuctionEnvelope.DeepestAt(wave.Rate));
                    held = target > SafetyLimits.Released ? held + Dt : 0;
                    Assert.True(held < SafetyLimits.LongestHold.TotalSeconds);
                }
            }
        }, iter: 60);

    [Fact]
    public void It_begins_softly_and_ramps_by_at_most_15_mmHg_a_second()
    {
        var wave = new SuctionWave();
        wave.Advance(Dt, SuctionIntent.Wave(Side.Left, new(new(200), new(50))));
        Assert.Equal(50, wave.Peaks.Left.MmHg, 0.1);
        for (double t = Dt; t < 5; t += Dt)
        {
            wave.Advance(Dt, SuctionIntent.Wave(Side.Left, new(new(200), new(50))));
        }

        Assert.InRange(wave.Peaks.Left.MmHg, 90, 50 + (15 * 5));
    }

    [Fact]
    public void Less_suction_comes_within_two_cycles()
    {
        var wave = new SuctionWave();
        Run(wave, 200, 20);
        Assert.Equal(200, wave.Peaks.Left.MmHg);

        // Two whole cycles at 50 cycles/min after the one that runs.
        Run(wave, 60, 3 * 1.2);
        Assert.Equal(60, wave.Peaks.Left.MmHg);
    }

    [Fact]
    public void Build_up_is_faster_than_release() =>
        Gen.Double[25, 120].Sample(rate =>
        {
            // VA08: infants apply vacuum faster than they let go.
            var timing = CycleTiming.For(new(rate));
            Assert.True(timing.Build < timing.Release);
            Assert.Equal(60 / rate, timing.Period, 1e-9);
        });

    [Theory]
    [InlineData(120, 120)]
    [InlineData(80, 250)]
    [InlineData(100, 185)]
    public void The_fastest_rates_are_allowed_only_at_light_vacuum(double rate, double deepest) =>
        Assert.Equal(deepest, SuctionEnvelope.DeepestAt(new(rate)).MmHg, 1e-9);

    private static void Run(SuctionWave wave, double peak, double seconds)
    {
        for (double t = 0; t < seconds; t += Dt)
        {
            wave.Advance(Dt, SuctionIntent.Wave(Side.Left, new(new(peak), new(50))));
        }
    }
}

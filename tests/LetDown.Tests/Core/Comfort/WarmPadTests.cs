using LetDown.Core;
using LetDown.Core.Comfort;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Comfort;

public sealed class WarmPadTests
{
    private readonly WarmPad _pad = new();
    private TimeSpan _now = TimeSpan.FromSeconds(1);

    [Fact]
    public void Heats_to_40_and_a_half_degrees_and_holds_between_that_and_40()
    {
        // ST09: a compress of about 40.5 °C.
        Assert.True(Heat(33));
        Assert.True(Heat(40.4));
        Assert.False(Heat(40.5));
        Assert.False(Heat(40.1));
        Assert.True(Heat(39.9));
    }

    [Theory]
    [InlineData(43)]
    [InlineData(4)]
    [InlineData(double.NaN)]
    public void A_pad_too_warm_or_with_a_sensor_that_cannot_be_is_given_up(double celsius)
    {
        Assert.False(Heat(celsius));
        Assert.False(Heat(30));
        Assert.True(_pad.IsGivenUp);
    }

    [Fact]
    public void A_silent_thermistor_gives_it_up()
    {
        Assert.False(_pad.Update(true, new(new Temperature(33), _now - TimeSpan.FromSeconds(1.5)), _now, 0.1));
        Assert.True(_pad.IsGivenUp);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(39.8)]
    public void A_pad_that_heats_for_a_minute_and_gets_no_warmer_is_given_up(double celsius)
    {
        // A thermistor that is stuck or has come off would let it heat on for twenty minutes.
        for (var i = 0; i < 595; i++)
        {
            Assert.True(Heat(celsius + (0.2 * Math.Sin(i))), $"Off after {i / 10.0} s.");
        }

        for (var i = 0; i < 10; i++)
        {
            Heat(celsius);
        }

        Assert.True(_pad.IsGivenUp);
    }

    [Fact]
    public void A_pad_that_holds_its_warmth_goes_on_however_slowly_it_cools()
    {
        for (var i = 0; i < 3000; i++)
        {
            Heat(i % 1000 < 300 ? 39.9 + (i % 1000 / 400.0) : 40.2);
        }

        Assert.False(_pad.IsGivenUp);
    }

    [Fact]
    public void Twenty_minutes_are_enough()
    {
        for (var i = 0; i < (20 * 60 * 10) - 1; i++)
        {
            Assert.True(Heat(28 + (i / 1000.0)), $"Off after {i / 10} s.");
        }

        Heat(33);
        Heat(33);
        Assert.False(Heat(33));
        _pad.Begin();
        Assert.True(Heat(33));
    }

    private bool Heat(double celsius)
    {
        _now += TimeSpan.FromSeconds(0.1);
        return _pad.Update(true, new(new Temperature(celsius), _now), _now, 0.1);
    }
}

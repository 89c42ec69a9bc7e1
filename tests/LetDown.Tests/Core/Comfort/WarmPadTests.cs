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
    [InlineData(41.5)] // One that lags comes to this; 43 °C is a fault.
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
    public void A_cold_pad_that_only_takes_the_warmth_of_the_breast_is_given_up()
    {
        // 31 °C around it: two thirds of a kelvin in the first minute.
        for (var i = 0; i < 605; i++)
        {
            Heat(31 - (3 * Math.Exp(-i / 2500.0)));
        }

        Assert.True(_pad.IsGivenUp);
    }

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1.1, true)]
    public void A_pad_that_cools_although_it_heats_is_given_up(double kelvin, bool isGivenUp)
    {
        // Its own thermostat has opened: it is far warmer than its thermistor says.
        Assert.True(Heat(36));
        Assert.True(Heat(38));
        Heat(38 - kelvin);
        Assert.Equal(isGivenUp, _pad.IsGivenUp);
    }

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(30, false)]
    public void A_thermistor_that_is_torn_for_moments_again_and_again_is_given_up(double well, bool isGivenUp)
    {
        for (var i = 0; i < 6; i++)
        {
            var last = _now;
            for (var tick = 0; tick < 80; tick++)
            {
                _now += TimeSpan.FromMilliseconds(1);
                _pad.Update(true, new(new Temperature(39), last), _now, 0.001);
            }

            for (var tick = 0; tick < 10 * well; tick++)
            {
                Heat(40.6);
            }
        }

        Assert.Equal(isGivenUp, _pad.IsGivenUp);
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
            Assert.True(Heat(i < 1800 ? 28 + (i / 580.0) : 31.1 + ((i - 1800) / 1150.0)), $"Off after {i / 10} s.");
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

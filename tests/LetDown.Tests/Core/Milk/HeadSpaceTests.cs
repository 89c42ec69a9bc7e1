using CsCheck;
using LetDown.Core.Milk;

namespace LetDown.Tests.Core.Milk;

public sealed class HeadSpaceTests
{
    [Fact]
    public void What_a_good_scale_taught_measures_milk_by_the_air_when_it_is_lost() =>
        Gen.Select(Gen.Double[120, 250], Gen.Double[0.95, 1.4], Gen.Int[0, 1000]).Sample((air, gain, seed) =>
        {
            // 1.4: a motor worn out moves 30 % less. Air: bottles of 60 to 250 mL with what is left of them after 45 g.
            var trace = new AirTrace(air, gain, seed).Run(60, 0.5, hasScale: true).Run(30, 0.5, hasScale: false);
            Assert.Equal(trace.Truth, trace.Told.Grams, 1.5);
        });

    [Fact]
    public void A_deeper_build_up_is_no_milk_once_both_depths_were_seen_with_a_scale()
    {
        var trace = new AirTrace().Run(30, 0.2, hasScale: true).Run(30, 0.2, hasScale: true, depth: 50)
            .Run(30, 0, hasScale: false).Run(30, 0, hasScale: false, depth: 50);
        Assert.Equal(trace.Truth, trace.Told.Grams, 1.0);
    }

    [Fact]
    public void Without_any_scale_milk_is_off_by_the_motors_wear_and_says_how_unsure_it_is() =>
        Gen.Double[0.95, 1.2].Sample(gain =>
        {
            var trace = new AirTrace(gain: gain).Run(20, 0, hasScale: false).Run(100, 0.5, hasScale: false);
            Assert.Equal(trace.Truth * gain, trace.Told.Grams, 3.0);
            Assert.InRange(Math.Abs(trace.Told.Grams - trace.Truth), 0, 2 * trace.Told.Doubt);
        });

    [Fact]
    public void A_shield_that_slips_is_no_milk()
    {
        var trace = new AirTrace().Run(60, 0.2, hasScale: true).Run(10, 0, hasScale: false);
        var before = trace.Told.Grams;
        trace.Run(5, 0, hasScale: false, leak: 40);
        Assert.False(trace.Told.IsSure);
        trace.Run(10, 0, hasScale: false);
        Assert.True(trace.Told.IsSure);
        Assert.Equal(before, trace.Told.Grams, 1.0);
    }

    [Fact]
    public void Another_shield_for_good_is_no_milk_either()
    {
        var trace = new AirTrace().Run(60, 0.2, hasScale: true).Run(20, 0, hasScale: false);
        trace.Run(40, 0, hasScale: false, leak: -30);
        Assert.True(trace.Told.IsSure);
        Assert.Equal(trace.Truth, trace.Told.Grams, 2.0);
    }

    [Fact]
    public void Flow_that_no_cycle_confirms_any_more_does_not_run_on()
    {
        // She changes the shield in the middle of a fast let-down.
        var trace = new AirTrace().Run(60, 0.8, hasScale: true).Run(20, 0.8, hasScale: false);
        Assert.Equal(trace.Truth, trace.Told.Grams, 1.0);
        trace.Run(60, 0, hasScale: false, leak: 40);
        Assert.Equal(trace.Truth, trace.Told.Grams, 8.0); // Six cycles of 1.2 s, and what is learned of the new shield.
        Assert.Equal(0, trace.Told.GramsPerSecond, 0.05);
    }

    [Fact]
    public void What_one_session_learned_of_the_motor_serves_a_line_that_never_had_a_scale()
    {
        var motor = new AirTrace(gain: 1.3).Run(120, 0.5, hasScale: true).Motor;
        Assert.Equal(1.3, motor.Value, 0.03);
        Assert.True(motor.Variance < 0.03 * 0.03);
    }

    [Fact]
    public void Milk_that_dripped_while_the_line_rested_is_seen_when_it_is_pulled_again()
    {
        var trace = new AirTrace().Run(60, 0.3, hasScale: true).Run(10, 0, hasScale: false);
        trace.Rest(60).Run(30, 0, hasScale: false);
        Assert.Equal(trace.Truth, trace.Told.Grams, 1.5);
    }
}

using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class SimulatedPwmTests
{
    [Fact]
    public void Drives_its_duty_only_while_it_runs()
    {
        using var pwm = new SimulatedPwm(20_000, 0) { DutyCycle = 0.4 };
        Assert.Equal(0, pwm.Output);

        pwm.Start();
        Assert.Equal(0.4, pwm.Output);

        pwm.Stop();
        Assert.Equal(0, pwm.Output);
    }

    [Fact]
    public void Goes_on_when_the_channel_is_closed_as_the_kernels_does()
    {
        var pwm = new SimulatedPwm(20_000, 0.4);
        pwm.Start();
        pwm.Dispose();

        Assert.Equal(0.4, pwm.Output);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Refuses_a_duty_that_cannot_be(double duty)
    {
        using var pwm = new SimulatedPwm(20_000, 0.25);

        Assert.Throws<ArgumentOutOfRangeException>(() => pwm.DutyCycle = duty);
        Assert.Equal(0.25, pwm.DutyCycle);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_a_frequency_that_cannot_be(int frequency) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulatedPwm(frequency, 0));

    [Fact]
    public void A_new_duty_allocates_nothing()
    {
        using var pwm = new SimulatedPwm(20_000, 0);
        Assert.Equal(0, Allocation.Of(() => pwm.DutyCycle = 0.5));
    }
}

using Iot.Device.Buzzer;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class BuzzerTests
{
    [Fact]
    public void Plays_until_stopped_as_loud_as_the_channel_is_set()
    {
        var pwm = new SimulatedPwm(1000, 0);
        using var buzzer = new Buzzer(pwm);

        buzzer.StartPlaying(2700.9);
        Assert.Equal((2700, 0.0), (pwm.Frequency, pwm.Output));
        pwm.DutyCycle = 0.5;
        Assert.Equal(0.5, pwm.Output);

        buzzer.StopPlaying();
        Assert.Equal(0, pwm.Output);
    }

    [Fact]
    public void A_tone_ends_by_itself()
    {
        var pwm = new SimulatedPwm(1000, 0.5);
        using var buzzer = new Buzzer(pwm);

        buzzer.PlayTone(880, 1);

        Assert.Equal((880, 0.0), (pwm.Frequency, pwm.Output));
    }
}

using System.Device.Pwm;
using System.Globalization;
using LetDown.Board;
using LetDown.Board.Description;

namespace LetDown.PiProbe;

/// <summary>The motor's channel, by what the kernel's driver says of it: QEMU has no such chip, and forgets what is written to it.</summary>
internal sealed class PwmProbe(MotorDescription motor, PwmChannel channel, Outside outside)
{
    public void Run()
    {
        Tell(duty: 0, isOn: true, "after the board was opened");
        channel.DutyCycle = 0.4;
        Tell(duty: 0.4, isOn: true, "at four tenths");
        channel.DutyCycle = 0;
        channel.Stop();
        Tell(duty: 0, isOn: false, "stopped");
        channel.Start();
    }

    private void Tell(double duty, bool isOn, string when)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/sys/class/pwm/pwmchip{motor.PwmChip}/pwm{motor.PwmChannel}");
        var period = Number($"{folder}/period");
        var high = Number($"{folder}/duty_cycle");
        var enabled = Number($"{folder}/enable");
        var isRight = period == 1_000_000_000 / motor.FrequencyHz && Math.Abs(high - (duty * period)) <= 1 && enabled == (isOn ? 1 : 0);
        outside.Tell(isRight, string.Create(CultureInfo.InvariantCulture, $"motor's channel {when}: {high} of {period} ns, {(enabled == 1 ? "on" : "off")}"));
    }

    private static long Number(string file) => long.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture);
}

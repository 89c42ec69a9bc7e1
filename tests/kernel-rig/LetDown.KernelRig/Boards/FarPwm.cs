using System.Buffers.Binary;
using System.Device.Pwm;

namespace LetDown.KernelRig.Boards;

/// <summary>What a PWM output drives.</summary>
internal static class FarPwm
{
    private const double NanosecondsInSecond = 1e9;

    /// <param name="channel">What is driven.</param>
    /// <param name="runs">Whether the output runs.</param>
    /// <param name="times">Period and high time, ns.</param>
    public static void Set(PwmChannel channel, bool runs, ReadOnlySpan<byte> times)
    {
        var period = BinaryPrimitives.ReadUInt64LittleEndian(times);
        var high = BinaryPrimitives.ReadUInt64LittleEndian(times[8..]);
        if (!runs || period == 0)
        {
            channel.Stop();
            return;
        }

        channel.Frequency = Math.Max(1, (int)Math.Round(NanosecondsInSecond / period));
        channel.DutyCycle = Math.Min(1, (double)high / period);
        channel.Start();
    }
}

using LetDown.Firmware.RealTime;

namespace LetDown.Tests.Firmware;

/// <summary>A clock that jumps to wherever it is slept to, plus as much as the next sleep is to oversleep.</summary>
internal sealed class FakeClock : IMonotonicClock
{
    public long Nanoseconds { get; private set; } = 5_000_000_000;

    public List<long> Sleeps { get; } = [];

    public long Oversleep { get; set; }

    public void Pass(long nanoseconds) => Nanoseconds += nanoseconds;

    public void SleepUntil(long nanoseconds)
    {
        Sleeps.Add(nanoseconds);
        Nanoseconds = Math.Max(Nanoseconds, nanoseconds) + Oversleep;
        Oversleep = 0;
    }
}

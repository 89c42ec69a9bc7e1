using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Loop;

/// <summary>One tick a millisecond, on a fixed grid. Missed ticks are counted and gone: replaying them would drive valves on stale news.</summary>
internal sealed class RealTimePacer : IPacer
{
    public const long Period = 1_000_000;

    private readonly IMonotonicClock _clock;
    private long _deadline;

    public RealTimePacer(IMonotonicClock clock)
    {
        _clock = clock;
        _deadline = clock.Nanoseconds;
    }

    public long Overruns { get; private set; }

    public TimeSpan Next()
    {
        _deadline += Period;
        _clock.SleepUntil(_deadline);
        var now = _clock.Nanoseconds;
        var missed = (now - _deadline) / Period;
        Overruns += missed;
        _deadline += missed * Period;
        return TimeSpan.FromTicks(now / TimeSpan.NanosecondsPerTick);
    }
}

using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Loop;

/// <summary>
/// One tick a millisecond, at a fixed place in the clock's own milliseconds. Missed ticks are counted and gone: replaying them would drive valves on
/// stale news. Keeps how late each tick began and how long its work took.
/// </summary>
internal sealed class RealTimePacer : IPacer
{
    public const long Period = 1_000_000;

    /// <summary>After each whole millisecond of the clock, ns: on it the kernel does housekeeping of its own, with interrupts off.</summary>
    public const long Phase = Period / 4;

    /// <summary>Asking the runtime takes longer than a tick's own book-keeping, and nobody needs it sooner.</summary>
    private const int TicksBetweenLooks = 1000;

    private readonly IMonotonicClock _clock;
    private readonly LoopTiming _timing;
    private long _deadline;
    private long _woke;
    private int _untilLook;

    /// <param name="clock">Real time.</param>
    /// <param name="timing">Where it is kept.</param>
    public RealTimePacer(IMonotonicClock clock, LoopTiming timing)
    {
        _clock = clock;
        _timing = timing;
        _woke = clock.Nanoseconds;
        _deadline = ((_woke - Phase) / Period * Period) + Phase;
    }

    public Overruns Overruns { get; private set; }

    public TimeSpan Next()
    {
        Look();
        _timing.Work.Add(_clock.Nanoseconds - _woke);
        _deadline += Period;
        _clock.SleepUntil(_deadline);
        _woke = _clock.Nanoseconds;
        var late = _woke - _deadline;
        _timing.Wakeups.Add(late);
        Miss(late / Period);
        Overruns = new(_timing.Missed, TimeSpan.FromTicks(late / TimeSpan.NanosecondsPerTick));
        return TimeSpan.FromTicks(_woke / TimeSpan.NanosecondsPerTick);
    }

    private void Miss(long ticks)
    {
        if (ticks > 0)
        {
            _timing.Miss(ticks);
            _deadline += ticks * Period;
        }
    }

    private void Look()
    {
        if (_untilLook-- == 0)
        {
            _untilLook = TicksBetweenLooks;
            _timing.CountCompiled();
        }
    }
}

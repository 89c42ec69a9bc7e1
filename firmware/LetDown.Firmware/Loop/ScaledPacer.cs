using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Loop;

/// <summary>
/// Ticks of a simulated board at a multiple of real time, in batches of about 5 ms so that the clock is seldom asked.
/// A machine that cannot keep up falls behind; it does not chase what it lost.
/// </summary>
internal sealed class ScaledPacer : IPacer
{
    private const long Batch = 5_000_000;
    private const long ForgivenLag = 100_000_000;

    private readonly IMonotonicClock _clock;
    private readonly double _nanosecondsPerTick;
    private readonly long _ticksInBatch;
    private long _anchor;
    private long _ticks;

    /// <param name="clock">Real time.</param>
    /// <param name="speed">Times real time, above 0.</param>
    public ScaledPacer(IMonotonicClock clock, double speed)
    {
        _clock = clock;
        _nanosecondsPerTick = RealTimePacer.Period / speed;
        _ticksInBatch = Math.Max(1, (long)(Batch / _nanosecondsPerTick));
        _anchor = clock.Nanoseconds;
    }

    /// <summary>Simulated time is never late.</summary>
    public Overruns Overruns => default;

    public TimeSpan Next()
    {
        if (++_ticks % _ticksInBatch == 0)
        {
            KeepPace();
        }

        return TimeSpan.FromTicks((_anchor + (long)(_ticks * _nanosecondsPerTick)) / TimeSpan.NanosecondsPerTick);
    }

    private void KeepPace()
    {
        var due = _anchor + (long)(_ticks * _nanosecondsPerTick);
        var late = _clock.Nanoseconds - due;
        if (late < 0)
        {
            _clock.SleepUntil(due);
        }
        else if (late > ForgivenLag)
        {
            _anchor += late;
        }
    }
}

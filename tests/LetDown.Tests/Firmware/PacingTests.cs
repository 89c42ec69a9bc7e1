using LetDown.Firmware.Loop;

namespace LetDown.Tests.Firmware;

public sealed class PacingTests
{
    private const long Millisecond = 1_000_000;
    private readonly FakeClock _clock = new();

    [Fact]
    public void Ticks_lie_on_a_grid_of_one_millisecond_however_long_a_tick_takes()
    {
        var start = _clock.Nanoseconds;
        var pacer = new RealTimePacer(_clock);
        for (var tick = 1; tick <= 10; tick++)
        {
            pacer.Next();
            _clock.Pass(Millisecond / 2);
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(tick => start + (tick * Millisecond)), _clock.Sleeps);
        Assert.Equal(0, pacer.Overruns);
    }

    [Fact]
    public void A_little_late_is_no_overrun()
    {
        var pacer = new RealTimePacer(_clock);
        _clock.Oversleep = Millisecond - 1;
        pacer.Next();
        Assert.Equal(0, pacer.Overruns);
    }

    [Fact]
    public void Missed_ticks_are_counted_and_not_replayed()
    {
        var start = _clock.Nanoseconds;
        var pacer = new RealTimePacer(_clock);
        _clock.Oversleep = (7 * Millisecond) + 10;
        var late = pacer.Next();
        Assert.Equal(7, pacer.Overruns);
        Assert.Equal(TimeSpan.FromTicks((start + (8 * Millisecond)) / 100), late);
        pacer.Next();
        Assert.Equal(start + (9 * Millisecond), _clock.Sleeps[^1]);
        Assert.Equal(7, pacer.Overruns);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(1000)]
    public void Simulated_time_goes_at_its_multiple_of_real_time(double speed)
    {
        var start = _clock.Nanoseconds;
        var pacer = new ScaledPacer(_clock, speed);
        for (var tick = 0; tick < 100_000; tick++)
        {
            pacer.Next();
        }

        // Within one batch of 5 ms, or one tick where that is longer.
        var wished = 100_000 * Millisecond / speed;
        Assert.InRange(_clock.Nanoseconds - start, wished - (10 * Millisecond), wished + (10 * Millisecond));
    }

    [Fact]
    public void Simulated_time_does_not_chase_what_a_busy_machine_lost()
    {
        var pacer = new ScaledPacer(_clock, speed: 2);
        _clock.Pass(10_000 * Millisecond);
        for (var tick = 0; tick < 2_000; tick++)
        {
            pacer.Next();
        }

        // 2000 ticks at speed 2 are one second more, although ten seconds were lost before.
        Assert.InRange(_clock.Nanoseconds - 5_000_000_000, 10_900 * Millisecond, 11_100 * Millisecond);
    }
}

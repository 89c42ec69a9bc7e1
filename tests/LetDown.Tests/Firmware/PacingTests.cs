using LetDown.Firmware.Loop;

namespace LetDown.Tests.Firmware;

public sealed class PacingTests
{
    private const long Millisecond = 1_000_000;
    private readonly FakeClock _clock = new();
    private readonly LoopTiming _timing = new();

    [Fact]
    public void Ticks_lie_on_a_grid_of_one_millisecond_however_long_a_tick_takes()
    {
        var start = _clock.Nanoseconds + RealTimePacer.Phase - Millisecond;
        var pacer = new RealTimePacer(_clock, _timing);
        for (var tick = 1; tick <= 10; tick++)
        {
            pacer.Next();
            _clock.Pass(Millisecond / 2);
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(tick => start + (tick * Millisecond)), _clock.Sleeps);
        Assert.Equal(0, _timing.Missed);
    }

    [Fact]
    public void A_little_late_is_no_overrun()
    {
        var pacer = new RealTimePacer(_clock, _timing);
        _clock.Oversleep = Millisecond - 1;
        pacer.Next();
        Assert.Equal(0, _timing.Missed);
    }

    [Fact]
    public void Missed_ticks_are_counted_and_not_replayed()
    {
        var start = _clock.Nanoseconds + RealTimePacer.Phase - Millisecond;
        var pacer = new RealTimePacer(_clock, _timing);
        _clock.Oversleep = (7 * Millisecond) + 10;
        var late = pacer.Next();
        Assert.Equal(new Overruns(7, TimeSpan.FromTicks(7 * TimeSpan.TicksPerMillisecond)), pacer.Overruns);
        Assert.Equal(TimeSpan.FromTicks((start + (8 * Millisecond)) / 100), late);
        pacer.Next();
        Assert.Equal(start + (9 * Millisecond), _clock.Sleeps[^1]);
        Assert.Equal(7, _timing.Missed);
    }

    [Fact]
    public void The_grid_is_the_clocks_own_a_quarter_after_its_whole_milliseconds()
    {
        _clock.Pass(123_456);
        new RealTimePacer(_clock, _timing).Next();
        Assert.Equal(250_000, Assert.Single(_clock.Sleeps) % Millisecond);
    }

    [Fact]
    public void How_late_each_tick_began_and_how_long_its_work_took_is_kept()
    {
        var pacer = new RealTimePacer(_clock, _timing);
        for (var tick = 0; tick < 10; tick++)
        {
            _clock.Oversleep = tick < 9 ? 3_700 : 42_000;
            pacer.Next();
            _clock.Pass(20_500);
        }

        pacer.Next();
        Assert.Equal((9, 1, 42_000), (_timing.Wakeups.Read()[3], _timing.Wakeups.Read()[42], _timing.Wakeups.Longest));
        Assert.Equal((10, 20_500), (_timing.Work.Read()[20], _timing.Work.Longest));
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

using LetDown.KernelRig.Running;

namespace LetDown.Tests.KernelRig;

public sealed class LoopPaceTests
{
    private const long Millisecond = 1_000_000;

    [Fact]
    public void An_even_loop_has_every_beat()
    {
        var pace = LoopPace.Of([.. Enumerable.Range(0, 101).Select(tick => tick * Millisecond)]);
        Assert.Equal((101, 101, 1.0), (pace.Beats, pace.Expected, pace.Even));
        Assert.Equal((1000, 1000), (pace.Interval.Shortest, pace.Interval.Longest));
    }

    [Fact]
    public void A_tick_left_out_is_due_and_shows_as_a_long_interval()
    {
        var pace = LoopPace.Of([.. Enumerable.Range(0, 101).Where(tick => tick != 50).Select(tick => tick * Millisecond)]);
        Assert.Equal((100, 101), (pace.Beats, pace.Expected));
        Assert.Equal(2000, pace.Interval.Longest);
        Assert.Equal(0.049, pace.LongestAt, 1e-9);
    }

    [Fact]
    public void A_loop_that_never_beat_has_no_intervals() => Assert.Equal((0, 0), (LoopPace.Of([]).Beats, LoopPace.Of([]).Expected));
}

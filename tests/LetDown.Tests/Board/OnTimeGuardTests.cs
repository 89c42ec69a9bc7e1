using CsCheck;
using LetDown.Board.Driving;

namespace LetDown.Tests.Board;

public sealed class OnTimeGuardTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Fact]
    public void Takes_the_output_away_at_the_limit_and_gives_it_back_after_one_off()
    {
        var guard = new OnTimeGuard(Limit);

        Assert.True(guard.Allow(true, At(10)));
        Assert.True(guard.Allow(true, At(14.999)));
        Assert.False(guard.Allow(true, At(15)));
        Assert.False(guard.Allow(true, At(100)));
        Assert.True(guard.IsTripped);

        Assert.False(guard.Allow(false, At(101)));
        Assert.True(guard.Allow(true, At(102)));
    }

    [Fact]
    public void Time_that_runs_backwards_does_not_lengthen_the_limit()
    {
        var guard = new OnTimeGuard(Limit);
        guard.Allow(true, At(10));
        guard.Allow(true, At(13));
        guard.Allow(true, At(2));

        Assert.True(guard.Allow(true, At(3.9)));
        Assert.False(guard.Allow(true, At(4.1)));
    }

    [Fact]
    public void No_sequence_of_commands_keeps_an_output_on_for_longer_than_its_limit()
    {
        // Steps from a tick to half a minute; mostly on, so that long stretches happen.
        var step = Gen.Select(Gen.Int[1, 5].Select(i => i > 1), Gen.Int[1, 30_000]);
        step.Array[1, 400].Sample(steps =>
        {
            var guard = new OnTimeGuard(Limit);
            var now = TimeSpan.Zero;
            TimeSpan? since = null;
            foreach (var (wanted, milliseconds) in steps)
            {
                now += TimeSpan.FromMilliseconds(milliseconds);
                var on = guard.Allow(wanted, now);
                Assert.False(on && !wanted);
                since = on ? since ?? now : null;
                Assert.False(on && now - since >= Limit);
            }
        });
    }

    [Fact]
    public void Never_interferes_while_each_stretch_is_shorter_than_the_limit()
    {
        Gen.Int[1, 4_999].Array[1, 50].Sample(stretches =>
        {
            var guard = new OnTimeGuard(Limit);
            var now = TimeSpan.Zero;
            foreach (var milliseconds in stretches)
            {
                Assert.True(guard.Allow(true, now));
                Assert.True(guard.Allow(true, now + TimeSpan.FromMilliseconds(milliseconds)));
                now += TimeSpan.FromMilliseconds(milliseconds + 1);
                Assert.False(guard.Allow(false, now));
            }
        });
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}

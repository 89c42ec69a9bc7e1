using LetDown.Firmware.Loop;

namespace LetDown.Tests.Firmware;

public sealed class LoopTests
{
    [Fact]
    public async Task A_tick_that_throws_ends_the_loop_vented_and_is_told()
    {
        var tick = new CountingTick { ThrowsAt = 3 };
        var told = new TaskCompletionSource<Exception>();
        using var loop = new PumpLoop(tick, () => new FreePacer(), realTime: null, rehearse: null, told.SetResult);
        loop.Start();
        var failure = await told.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal("third", failure.Message);
        Assert.Equal((3, 1), (tick.Ticks, tick.MadeSafe));
    }

    [Fact]
    public void Stop_ends_after_the_present_tick_and_vents()
    {
        var tick = new CountingTick();
        using var loop = new PumpLoop(tick, () => new FreePacer(), realTime: null, rehearse: null, e => throw e);
        loop.Start();
        Assert.True(loop.Stop(TimeSpan.FromSeconds(10)));
        Assert.Equal(1, tick.MadeSafe);
    }

    [Fact]
    public async Task A_failure_in_making_safe_is_told_too()
    {
        var tick = new CountingTick { ThrowsAt = 1, MakeSafeThrows = true };
        var told = new TaskCompletionSource<Exception>();
        using var loop = new PumpLoop(tick, () => new FreePacer(), realTime: null, rehearse: null, told.SetResult);
        loop.Start();
        var failure = await told.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(2, Assert.IsType<AggregateException>(failure).InnerExceptions.Count);
    }

    private sealed class CountingTick : ITick
    {
        public int ThrowsAt { get; init; }

        public bool MakeSafeThrows { get; init; }

        public int Ticks { get; private set; }

        public int MadeSafe { get; private set; }

        public void Step(TimeSpan now, Overruns overruns)
        {
            if (++Ticks == ThrowsAt)
            {
                throw new IOException("third");
            }
        }

        public void WarmUp(TimeSpan now)
        {
            // Counts as no tick.
        }

        public void MakeSafe()
        {
            MadeSafe++;
            if (MakeSafeThrows)
            {
                throw new IOException("stuck");
            }
        }
    }
}

using LetDown.Firmware.Loop;

namespace LetDown.Tests.Firmware;

public sealed class HungLoopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_loop_that_stands_still_starves_both_the_hardware_and_the_watchdog()
    {
        using var pump = new WatchedLoop();
        using var tick = new StuckTick(pump.Tick, sticksAt: 50);
        using var loop = new PumpLoop(tick, () => new FreePacer(), realTime: null, rehearse: null, e => throw e);
        loop.Start();
        Assert.True(tick.Stuck.Wait(Patience, TestContext.Current.CancellationToken));
        pump.Look();
        Assert.Equal((49, "WATCHDOG=1"), (pump.Beats, Assert.Single(pump.Told)));

        for (var look = 0; look < 5; look++)
        {
            pump.Look();
        }

        Assert.Equal((49, 1), (pump.Beats, pump.Told.Count));
        tick.GoOn.Set();
        Assert.True(loop.Stop(Patience));
    }

    [Fact]
    public void A_loop_that_ticks_feeds_both()
    {
        using var pump = new WatchedLoop();
        for (var tick = 1; tick <= 5; tick++)
        {
            pump.Tick.Step(TimeSpan.FromMilliseconds(tick), default);
            pump.Look();
        }

        Assert.Equal((5, 5), (pump.Beats, pump.Told.Count(told => told == "WATCHDOG=1")));
    }

    /// <summary>As a bus that stalls: the call does not come back.</summary>
    private sealed class StuckTick(ITick inner, int sticksAt) : ITick, IDisposable
    {
        private int _ticks;

        public ManualResetEventSlim Stuck { get; } = new();

        public ManualResetEventSlim GoOn { get; } = new();

        public void Step(TimeSpan now, Overruns overruns)
        {
            if (++_ticks == sticksAt)
            {
                Stuck.Set();
                GoOn.Wait(TestContext.Current.CancellationToken);
            }

            inner.Step(now, overruns);
        }

        public void WarmUp(TimeSpan now) => inner.WarmUp(now);

        public void MakeSafe() => inner.MakeSafe();

        public void Dispose()
        {
            Stuck.Dispose();
            GoOn.Dispose();
        }
    }
}

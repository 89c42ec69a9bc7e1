using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

/// <summary>The loop at its real pace. Nothing here asserts how punctual this machine is: the benchmark does that.</summary>
public sealed class TimingTests
{
    [Fact]
    public async Task Tells_how_late_each_tick_began_and_meets_nothing_in_a_session_that_it_had_not_rehearsed()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        await firmware.SendAsync(new() { LetDown = new() });
        await firmware.SendAsync(new() { Pause = new() });
        await firmware.SendAsync(new() { Stop = new() });
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Complete);
        var timing = await firmware.TimingAsync();
        var ticks = timing.Wakeups.Counts.Aggregate(0UL, (sum, count) => sum + count);

        // A session to stimulation takes seconds, which are thousands of ticks.
        Assert.InRange(ticks, 1_000UL, 100_000UL);
        Assert.Equal(0UL, timing.Compiled);
    }

    /// <summary>What puts them together holds up the loop for milliseconds on a kernel that is not preemptible (docs/testing/kernel-rig.md).</summary>
    [Fact]
    public async Task Its_memory_is_not_put_together_into_huge_pages()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
        Assert.Contains("THP_enabled:\t0", firmware.KernelStatus());
    }

    [Fact]
    public async Task Simulated_time_at_another_speed_is_never_late()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        var timing = await firmware.TimingAsync();
        Assert.Equal((0, 0UL), (timing.Wakeups.Counts.Count, timing.Missed));
    }
}

using System.Diagnostics;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

public sealed class FullDiskTests
{
    [Fact]
    public async Task Says_so_and_does_not_start_on_a_full_disk()
    {
        using var folder = new TempFolder();
        using var disk = SmallDisk.Mount(folder.File("data"), kilobytes: 64);
        disk.Fill();
        await using var firmware = FirmwareProcess.Launch(folder.Path);
        var (exitCode, _, errors) = await firmware.EndAsync();
        Assert.Contains("the pump cannot write its data there", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal(5, exitCode);
    }

    [Fact]
    public async Task A_disk_that_fills_up_in_mid_session_stops_nothing_and_loses_no_event()
    {
        using var folder = new TempFolder();
        using var disk = SmallDisk.Mount(folder.File("data"), kilobytes: 4096);
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        disk.Fill();
        await UntilFailingAsync(firmware, isFailing: true);
        Assert.Equal(Wire.CommandOutcome.Accepted, (await firmware.SendAsync(new() { Stop = new() })).Outcome);
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Complete);
        disk.Free();
        await UntilFailingAsync(firmware, isFailing: false);
        await firmware.SignalAsync("TERM");
        await firmware.EndAsync();

        await using var again = await FirmwareProcess.ServingAsync(folder.Path);
        var entries = await again.ReadJournalAsync();
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(number => (ulong)number), entries.Select(entry => entry.Sequence));
        Assert.Equal(Wire.PumpState.Complete, Assert.Single(entries, entry => entry.Event?.Ended is not null).Event.Ended.State);
    }

    private static async Task UntilFailingAsync(FirmwareProcess firmware, bool isFailing)
    {
        var clock = Stopwatch.StartNew();
        while ((await firmware.InfoAsync()).JournalFailing != isFailing)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"journal_failing does not become {isFailing}.");
            await Task.Delay(50);
        }
    }
}

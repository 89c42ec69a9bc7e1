using LetDown.Host.Client;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

/// <summary>What may happen to a process on a small computer while a breast hangs on it.</summary>
public sealed class HardLifeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_is_stopped_for_long_finds_the_lines_vented_and_does_not_pull_again()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--true-time", "true");
        await PullingAsync(firmware);
        await firmware.SignalAsync("STOP");
        await Task.Delay(TimeSpan.FromSeconds(2), Cancel);
        await firmware.SignalAsync("CONT");
        var status = await firmware.UntilAsync(status => status.State == Wire.PumpState.Faulted);
        Assert.Equal(Wire.Fault.LoopLate, status.Fault);

        var journal = await EndedAsync(firmware);
        Assert.Equal(Wire.Fault.LoopLate, journal[^1].Event.Ended.Fault);
        await NeverPullsAsync(firmware, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_process_that_is_stopped_for_a_moment_goes_on()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--true-time", "true");
        var before = await PullingAsync(firmware);
        await firmware.SignalAsync("STOP");
        await Task.Delay(TimeSpan.FromMilliseconds(200), Cancel); // twice the one-shot; the loop is late from a second on
        await firmware.SignalAsync("CONT");
        var after = await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > before.Elapsed.ToTimeSpan() + TimeSpan.FromSeconds(4));
        Assert.Equal((Wire.Fault.Unspecified, Wire.PumpState.Stimulating), (after.Fault, after.State));
        Assert.True(after.Overruns > before.Overruns);
    }

    [Fact]
    public async Task Listeners_that_never_read_hold_up_nobody()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        await firmware.StartSessionAsync();
        for (var listener = 0; listener < 40; listener++)
        {
            firmware.ListenDeaf();
        }

        await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > TimeSpan.FromMinutes(1));
        await firmware.SendAsync(new() { Stop = new() });
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Complete);
        await CompleteAsync(firmware);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_stops_nothing()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingIntoAsync(folder.Path, "/dev/full", "--speed", "20");
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > TimeSpan.FromMinutes(1));
        await firmware.SendAsync(new() { Stop = new() });
        await CompleteAsync(firmware);
        await firmware.SignalAsync("TERM");
        Assert.Equal(0, (await firmware.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task Little_memory_is_enough_for_a_session()
    {
        using var folder = new TempFolder();
        // The collector's whole heap may be no larger than 24 MB.
        var little = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x1800000", ["DOTNET_GCgen0size"] = "0x400000" };
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, little, "--speed", "50");
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > TimeSpan.FromMinutes(5));
        await firmware.SendAsync(new() { Stop = new() });
        await CompleteAsync(firmware);
    }

    [Fact]
    public async Task A_bus_that_is_unplugged_costs_scales_and_display_and_nothing_else()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        using var pump = new PumpClient(PumpEndpoint.ForSocket(folder.File("run/pump.sock")));
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        await pump.Rig.FailAsync("i2c-bus", "off", Cancel);
        await firmware.UntilAsync(status => status.Notice == Wire.Notice.ScaleLost);
        await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > TimeSpan.FromMinutes(1));
        await pump.Rig.MendAsync("", Cancel);
        await firmware.UntilAsync(status => status.Notice != Wire.Notice.ScaleLost);
        await firmware.SendAsync(new() { Stop = new() });
        await CompleteAsync(firmware);
    }

    [Fact]
    public async Task A_clock_that_is_set_by_hours_moves_no_session()
    {
        using var folder = new TempFolder();
        var clock = SteppedClock.In(folder.Path);
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, clock.Environment, "--speed", "20");
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > TimeSpan.FromSeconds(20));
        foreach (var hours in (int[])[5, -7, 0])
        {
            clock.Step(TimeSpan.FromHours(hours));
            var before = await firmware.StatusAsync();
            var after = await firmware.UntilAsync(status => status.Elapsed.ToTimeSpan() > before.Elapsed.ToTimeSpan() + TimeSpan.FromSeconds(10));
            Assert.InRange(after.Elapsed.ToTimeSpan() - before.Elapsed.ToTimeSpan(), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5));
        }

        clock.Step(TimeSpan.FromHours(-4));
        await firmware.SendAsync(new() { Stop = new() });
        var journal = await CompleteAsync(firmware);
        var (began, ended) = (journal[0].Event, journal[^1].Event);
        Assert.True(ended.Ended.At < began.Started.At); // so the shim works: the pump did see its clock go back
        var times = journal.Where(entry => entry.Event is not null).Select(entry => entry.Event.Elapsed.ToTimeSpan()).ToList();
        Assert.Equal(times.Order(), times);
    }

    /// <summary>In mid-session, with suction on the line.</summary>
    private static async Task<Wire.Status> PullingAsync(FirmwareProcess firmware)
    {
        await firmware.SendAsync(new() { Start = new() { FirstSide = Wire.Side.Left } });
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        return await firmware.UntilAsync(status => status.LineMmhg.Left > 30);
    }

    private static async Task NeverPullsAsync(FirmwareProcess firmware, TimeSpan time)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(until) < time)
        {
            var status = await firmware.StatusAsync();
            Assert.Equal((Wire.PumpState.Faulted, false), (status.State, status.HasTargetMmhg));
            Assert.InRange(status.LineMmhg.Left, -5, 20); // SafetyLimits.Released
        }
    }

    /// <summary>The session came to its end, and its journal is whole.</summary>
    private static async Task<IReadOnlyList<Wire.JournalEntry>> CompleteAsync(FirmwareProcess firmware)
    {
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Complete);
        var journal = await EndedAsync(firmware);
        Assert.Equal((Wire.PumpState.Complete, Wire.Fault.Unspecified), (journal[^1].Event.Ended.State, journal[^1].Event.Ended.Fault));
        return journal;
    }

    /// <summary>The journal with the session's end, which is written a moment after it; without gaps.</summary>
    private static async Task<IReadOnlyList<Wire.JournalEntry>> EndedAsync(FirmwareProcess firmware)
    {
        IReadOnlyList<Wire.JournalEntry> journal;
        do
        {
            journal = await firmware.ReadJournalAsync();
        }
        while (journal.Count == 0 || journal[^1].Event?.Ended is null);

        Assert.Equal(Enumerable.Range(1, journal.Count).Select(number => (ulong)number), journal.Select(entry => entry.Sequence));
        return journal;
    }
}

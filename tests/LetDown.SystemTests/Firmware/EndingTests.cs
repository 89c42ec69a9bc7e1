using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

public sealed class EndingTests
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Eases_down_and_ends_the_session_when_asked_to_end(string signal)
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "5");
        await StimulatingAsync(firmware);
        using var follow = firmware.Follow();
        var reading = LastEventAsync(follow);
        await firmware.SignalAsync(signal);
        var (exitCode, output, errors) = await firmware.EndAsync();
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("Ended: vented, journal closed", output, StringComparison.Ordinal);
        var last = await reading;
        Assert.Equal((Wire.PumpState.Complete, Wire.Reason.Asked), (last.Ended.State, last.Reason));
        Assert.Equal(0, folder.Length("data/journal.db-wal")); // all of it is in the one file
    }

    [Fact]
    public async Task Eases_down_and_ends_when_its_input_closes_if_that_was_asked_for()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "5", "--ends-with-input");
        await StimulatingAsync(firmware);
        firmware.CloseInput();
        var (exitCode, output, errors) = await firmware.EndAsync();
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("Complete on the Left breast, EasedDown", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_when_its_input_closes_and_nothing_was_said_about_it()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "5");
        firmware.CloseInput();
        await StimulatingAsync(firmware);
    }

    [Fact]
    public async Task Vents_and_ends_at_once_on_a_second_signal()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "2");
        await StimulatingAsync(firmware);
        await firmware.SignalAsync("TERM");
        await firmware.SignalAsync("TERM");
        var (exitCode, output, _) = await firmware.EndAsync();
        Assert.Equal(0, exitCode);
        Assert.Contains("The session did not end in time; venting now", output, StringComparison.Ordinal);
        Assert.Contains("Ended: vented, journal closed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_a_session_that_was_killed_as_interrupted_once_and_stays_idle()
    {
        using var folder = new TempFolder();
        await using (var killed = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "5"))
        {
            await StimulatingAsync(killed);
            await killed.SignalAsync("KILL");
            await killed.EndAsync();
        }

        for (var restart = 1; restart <= 2; restart++)
        {
            await using var firmware = await FirmwareProcess.ServingAsync(folder.Path);
            var status = await firmware.StatusAsync();
            Assert.Equal((Wire.PumpState.Idle, ""), (status.State, status.SessionId));
            Assert.InRange(status.LineMmhg.Left, -5, 5); // vented, within the sensor's tolerance after zeroing
            var entries = await firmware.ReadJournalAsync();
            var end = Assert.Single(entries, entry => entry.Event?.Ended is not null);
            Assert.Equal((Wire.Reason.Interrupted, Wire.PumpState.Unspecified), (end.Event.Reason, end.Event.Ended.State));
            Assert.Equal(entries[0].SessionId, end.SessionId);
            Assert.Equal((ulong)entries.Count, entries[^1].Sequence);
        }
    }

    [Fact]
    public async Task Begins_with_the_other_breast_and_at_her_own_level_after_a_restart()
    {
        using var folder = new TempFolder();
        await using (var first = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "10"))
        {
            await first.SendAsync(new() { Start = new() { FirstSide = Wire.Side.Left } });
            await first.SendAsync(new() { Suction = new() { Mmhg = 130 } });
            await first.SignalAsync("TERM");
            await first.EndAsync();
        }

        await using var second = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "10");
        var status = (await second.StartSessionAsync()).Status;
        Assert.Equal((Wire.Side.Right, 130), (status.Side, status.SuctionLevelMmhg));
    }

    private static async Task StimulatingAsync(FirmwareProcess firmware)
    {
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating && status.Elapsed.Seconds > 5);
    }

    private static async Task<Wire.SessionEvent> LastEventAsync(Grpc.Core.AsyncServerStreamingCall<Wire.JournalEntry> follow)
    {
        var last = new Wire.SessionEvent();
        while (await follow.ResponseStream.MoveNext(CancellationToken.None))
        {
            last = follow.ResponseStream.Current.Event ?? last;
        }

        return last;
    }
}

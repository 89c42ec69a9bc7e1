using Grpc.Core;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

public sealed class ServingTests
{
    [Fact]
    public async Task Serves_a_simulated_pump_that_is_idle_and_says_that_it_is_simulated()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--mother", "7");
        var info = await firmware.InfoAsync();
        var status = await firmware.StatusAsync();
        Assert.True(info.Simulated);
        Assert.Equal(7, info.MotherSeed);
        Assert.Equal(250, info.CeilingMmhg); // design §6
        Assert.Equal(Wire.PumpState.Idle, status.State);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("run/pump.sock")));
    }

    [Fact]
    public async Task Runs_a_whole_session_as_fast_as_it_goes_and_journals_all_of_it()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "0");
        var reply = await firmware.StartSessionAsync();
        Assert.Equal(Wire.CommandOutcome.Accepted, reply.Outcome);
        var end = await firmware.UntilAsync(status => status.State == Wire.PumpState.Complete);
        await firmware.SignalAsync("TERM");
        await firmware.EndAsync();

        await using var again = await FirmwareProcess.ServingAsync(folder.Path);
        var entries = await again.ReadJournalAsync();
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(number => (ulong)number), entries.Select(entry => entry.Sequence));
        var events = entries.Where(entry => entry.Event is not null).Select(entry => entry.Event).ToList();
        Assert.NotNull(events[0].Started);
        Assert.Equal(Wire.PumpState.Complete, events[^1].Ended.State);
        Assert.Equal(end.LetDowns, events.Count(happened => happened.LetDown is not null));
        // A chunk for each second: nothing is dropped in a simulation without pace.
        Assert.InRange(entries.Count - events.Count, end.Elapsed.Seconds - 1, end.Elapsed.Seconds + 2);
    }

    [Fact]
    public async Task Answers_every_command_with_an_outcome_and_one_sentence()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        var early = await firmware.SendAsync(new() { Pause = new() });
        Assert.Equal((Wire.CommandOutcome.NoSession, "No session is on. Start one first."), (early.Outcome, early.Message));
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating);
        var paused = await firmware.SendAsync(new() { Pause = new() });
        Assert.Equal((Wire.CommandOutcome.Accepted, Wire.PumpState.Paused), (paused.Outcome, paused.Status.State));
        var strong = await firmware.SendAsync(new() { Suction = new() { Mmhg = 240 } });
        Assert.Equal(Wire.CommandOutcome.OutOfRange, strong.Outcome);
        var nothing = await Assert.ThrowsAsync<RpcException>(() => firmware.SendAsync(new()));
        Assert.Equal(StatusCode.InvalidArgument, nothing.StatusCode);
    }

    [Fact]
    public async Task Streams_telemetry_and_new_journal_entries_while_a_session_runs()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "20");
        using var telemetry = firmware.Telemetry();
        using var follow = firmware.Follow();
        await telemetry.ResponseHeadersAsync;
        await firmware.StartSessionAsync();
        Assert.True(await telemetry.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
        Assert.Equal(100, telemetry.ResponseStream.Current.Manifold.Deltas.Count); // types.proto: 100 to the second
        Assert.Equal(10, telemetry.ResponseStream.Current.GramsLeft.Deltas.Count); // types.proto: 10 to the second
        for (var number = 1UL; number <= 5; number++)
        {
            Assert.True(await follow.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
            Assert.Equal(number, follow.ResponseStream.Current.Sequence);
        }
    }

    [Fact]
    public async Task Listens_on_loopback_only_when_asked()
    {
        using var folder = new TempFolder();
        var port = FreePort();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--listen", $"127.0.0.1:{port}");
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
        var info = await new Wire.Pump.PumpClient(channel).GetInfoAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(info.Simulated);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}

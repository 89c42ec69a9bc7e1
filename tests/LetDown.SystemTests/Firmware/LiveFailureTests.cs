using LetDown.Host.Client;
using Wire = LetDown.Protocol.V1;

namespace LetDown.SystemTests.Firmware;

/// <summary>Failures put into a running simulated pump, over its socket.</summary>
public sealed class LiveFailureTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public async Task A_sensor_that_stays_where_it_was_ends_faulted_and_vented_and_is_in_the_log(string speed)
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", speed, "--mother", "2");
        using var pump = new PumpClient(PumpEndpoint.ForSocket(folder.File("run/pump.sock")));
        await firmware.StartSessionAsync();
        await firmware.UntilAsync(status => status.State == Wire.PumpState.Stimulating && status.LineMmhg.Left > 30);

        var reply = await pump.Rig.FailAsync("line-left-sensor", "stuck", TestContext.Current.CancellationToken);
        Assert.Equal(Wire.FailOutcome.Done, reply.Outcome);
        Assert.Equal("line-left-sensor is stuck from now on: reads what it read last.", reply.Message);
        var status = await firmware.UntilAsync(status => status.State == Wire.PumpState.Faulted);
        Assert.NotEqual(Wire.Fault.Unspecified, status.Fault);

        var list = await pump.Rig.ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("line-left-sensor", Assert.Single(list.Now).Part);
        Assert.Empty((await pump.Rig.MendAsync("", TestContext.Current.CancellationToken)).Now);
        await firmware.UntilAsync(status => status.LineMmhg.Left < 20); // SafetyLimits.Released
        await firmware.SignalAsync("TERM");
        var (_, output, _) = await firmware.EndAsync();
        Assert.Contains("line-left-sensor is stuck from now on", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_cannot_do_is_told_with_what_it_can()
    {
        using var folder = new TempFolder();
        await using var firmware = await FirmwareProcess.ServingAsync(folder.Path, "--speed", "0");
        using var pump = new PumpClient(PumpEndpoint.ForSocket(folder.File("run/pump.sock")));
        var slow = await pump.Rig.FailAsync("pad-left", "slow", TestContext.Current.CancellationToken);
        Assert.Equal((Wire.FailOutcome.Unknown, "pad-left cannot be slow: say ok, off, stuck, intermittent."), (slow.Outcome, slow.Message));
        Assert.Equal(Wire.FailOutcome.Unknown, (await pump.Rig.FailAsync("engine", "off", TestContext.Current.CancellationToken)).Outcome);
        Assert.Equal("Nothing failed: all parts are whole.", (await pump.Rig.MendAsync("", TestContext.Current.CancellationToken)).Message);
        Assert.Empty((await pump.Rig.ListAsync(TestContext.Current.CancellationToken)).Now);
    }
}

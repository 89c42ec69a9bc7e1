using System.Diagnostics;
using System.Text.Json;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.SystemTests.App;

public sealed class DetachedTests
{
    [Fact]
    public async Task A_session_that_ran_alone_is_there_later_once()
    {
        using var folder = new DemoFolder();
        using var firmware = Tools.StartFirmware(folder, speed: 0);
        try
        {
            await UntilAsync(folder, _ => true);
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "start")).ExitCode);
            await UntilAsync(folder, status => status.State == PumpState.Complete);

            await Tools.LetDownAsync(folder, "sessions");
            var sessions = (await Tools.LetDownAsync(folder, "sessions", "--json")).Json();

            Assert.Equal("complete", Assert.Single(sessions.EnumerateArray()).GetProperty("state").GetString());
        }
        finally
        {
            await EndAsync(firmware);
        }
    }

    [Fact]
    public async Task A_pump_that_lost_power_shows_its_session_once_as_interrupted()
    {
        using var folder = new DemoFolder();
        using (var firmware = Tools.StartFirmware(folder, speed: 20))
        {
            await UntilAsync(folder, _ => true);
            await Tools.LetDownAsync(folder, "start", "--first", "left");
            await UntilAsync(folder, status => status.State == PumpState.Stimulating);
            Assert.Equal("running", (await OnlySessionAsync(folder)).GetProperty("state").GetString());
            await EndAsync(firmware);
        }

        using var restarted = Tools.StartFirmware(folder, speed: 20);
        try
        {
            await UntilAsync(folder, _ => true);

            var session = await OnlySessionAsync(folder);

            Assert.Equal(("interrupted", "interrupted"), (session.GetProperty("state").GetString(), session.GetProperty("endReason").GetString()));
        }
        finally
        {
            await EndAsync(restarted);
        }
    }

    [Fact]
    public async Task The_commands_do_what_the_buttons_do()
    {
        using var folder = new DemoFolder();

        // Slow enough that she presses before the pump sees milk by itself: mother 1 lets down after 50 s.
        using var firmware = Tools.StartFirmware(folder, speed: 2);
        try
        {
            await UntilAsync(folder, _ => true);
            Assert.Equal(4, (await Tools.LetDownAsync(folder, "pause")).ExitCode);
            Assert.Equal(4, (await Tools.LetDownAsync(folder, "start", "--minutes", "90")).ExitCode);
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "start")).ExitCode);
            await UntilAsync(folder, status => status.State == PumpState.Stimulating);
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "letdown")).ExitCode);
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "suction", "110")).ExitCode);
            Assert.True(IsQuiet(await Tools.LetDownAsync(folder, "quiet", "3m", "--json")));
            Assert.Equal(4, (await Tools.LetDownAsync(folder, "quiet", "61m")).ExitCode);
            Assert.False(IsQuiet(await Tools.LetDownAsync(folder, "quiet", "off", "--json")));
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "stop")).ExitCode);
            await UntilAsync(folder, status => status.State == PumpState.Complete);

            await OnlySessionAsync(folder);
            var session = (await Tools.LetDownAsync(folder, "sessions", "show", "last", "--json")).Json();
            Assert.Equal(110, session.GetProperty("suctionLevelMmhg").GetDouble());
            Assert.Contains(session.GetProperty("letDowns").EnumerateArray(), mark => mark.GetProperty("detectedBy").GetString() == "felt");
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "doctor")).ExitCode);
        }
        finally
        {
            await EndAsync(firmware);
        }
    }

    private static bool IsQuiet(Outcome reply) => reply.Json().GetProperty("status").GetProperty("quiet").GetBoolean();

    private static async Task<JsonElement> OnlySessionAsync(DemoFolder folder) =>
        Assert.Single((await Tools.LetDownAsync(folder, "sessions", "--json")).Json().EnumerateArray());

    /// <summary>Watches without a store, so that nothing is caught up by it. The pump may still be starting.</summary>
    private static async Task UntilAsync(DemoFolder folder, Func<Status, bool> reached)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var client = new PumpClient(PumpEndpoint.ForSocket(folder.Socket));
        while (true)
        {
            try
            {
                await foreach (var status in client.WatchAsync(rateHz: 20, patience.Token))
                {
                    if (reached(status))
                    {
                        return;
                    }
                }
            }
            catch (PumpUnreachableException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
    }

    private static async Task EndAsync(Process firmware)
    {
        firmware.Kill();
        await firmware.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}

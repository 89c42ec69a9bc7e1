using System.Diagnostics;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.SystemTests.App;

/// <summary>A program of her own from a file to a session and away again, with the built command and the built firmware.</summary>
public sealed class ProgramTests
{
    private const string Mine = """{ "version": 1, "name": "mine", "explanation": "Mine.", "stimulation": { "mmHg": 70 }, "minutes": 5 }""";

    [Fact]
    public async Task Is_saved_listed_started_and_deleted_and_outlives_a_kill()
    {
        using var folder = new DemoFolder();
        await File.WriteAllTextAsync(folder.File("mine.json"), Mine, TestContext.Current.CancellationToken);
        using (var first = await StartAsync(folder))
        {
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "program", "save", folder.File("mine.json"))).ExitCode);
            await KillAsync(first);
        }

        using var firmware = await StartAsync(folder);
        try
        {
            var list = (await Tools.LetDownAsync(folder, "program", "--json")).Json();
            Assert.Equal("yours", Assert.Single(list.EnumerateArray(), program => program.GetProperty("name").GetString() == "mine").GetProperty("kind").GetString());

            var unknown = await Tools.LetDownAsync(folder, "start", "--program", "nope");
            Assert.Equal((4, "There is no program “nope”. “letdown program list” shows what there is.\n"), (unknown.ExitCode, unknown.Output));
            var started = await Tools.LetDownAsync(folder, "start", "--program", "mine", "--target", "4oz", "--json");
            Assert.Equal((0, "accepted"), (started.ExitCode, started.Json().GetProperty("outcome").GetString()));
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "program", "delete", "mine")).ExitCode);
            Assert.Equal(5, (await Tools.LetDownAsync(folder, "program", "show", "mine")).ExitCode);
            Assert.Equal(0, (await Tools.LetDownAsync(folder, "stop")).ExitCode); // the session went on without the file
        }
        finally
        {
            await KillAsync(firmware);
        }
    }

    private static async Task<Process> StartAsync(DemoFolder folder)
    {
        var firmware = Tools.StartFirmware(folder, speed: 2);
        using var client = new PumpClient(PumpEndpoint.ForSocket(folder.Socket));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                Assert.NotEqual(PumpState.Faulted, (await client.GetStatusAsync(patience.Token)).State);
                return firmware;
            }
            catch (PumpUnreachableException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
    }

    private static async Task KillAsync(Process firmware)
    {
        firmware.Kill();
        await firmware.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}

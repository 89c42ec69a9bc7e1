using System.Text.Json;

namespace LetDown.SystemTests.App;

public sealed class DemoTests
{
    [Fact]
    public async Task A_demo_is_a_whole_session_and_stays_with_the_others()
    {
        using var folder = new DemoFolder();

        var demo = await Tools.LetDownAsync(folder, "demo", "--json");

        Assert.Equal((0, ""), (demo.ExitCode, demo.Error));
        var session = demo.Json();
        Means(session);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Temporary));
        var listed = Assert.Single((await Tools.LetDownAsync(folder, "sessions", "--json")).Json().EnumerateArray());
        Assert.Equal(session.GetProperty("id").GetString(), listed.GetProperty("id").GetString());
        var shown = (await Tools.LetDownAsync(folder, "sessions", "show", "last", "--json")).Json();
        Assert.Equal(session.GetProperty("segments").GetRawText(), shown.GetProperty("segments").GetRawText());
    }

    [Fact]
    public async Task Ctrl_C_stops_a_demo_calmly_and_cleans_up()
    {
        using var folder = new DemoFolder();
        // Twice the clock: the end is a quarter of an hour away, however busy the machine is.
        using var demo = Tools.StartLetDown(folder, "demo", "--speed", "2");
        while (await demo.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("Stimulation", StringComparison.Ordinal))
        {
            // Until the session is on.
        }

        await Tools.InterruptAsync(demo);
        var outcome = await Tools.EndAsync(demo);

        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("as you asked", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Temporary));
        Assert.DoesNotContain(RunningCommandLines(), line => line.Contains(folder.Temporary, StringComparison.Ordinal));
        var session = Assert.Single((await Tools.LetDownAsync(folder, "sessions", "--json")).Json().EnumerateArray());
        Assert.Equal(("complete", "asked"), (session.GetProperty("state").GetString(), session.GetProperty("endReason").GetString()));
    }

    [Fact]
    public async Task Kill_9_of_a_demo_leaves_no_pump_behind()
    {
        using var folder = new DemoFolder();
        // Twice the clock: the session would last for a quarter of an hour.
        using var demo = Tools.StartLetDown(folder, "demo", "--speed", "2");
        while (await demo.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("Stimulation", StringComparison.Ordinal))
        {
            // Until the session is on.
        }

        demo.Kill();
        await demo.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (RunningCommandLines().Any(line => line.Contains(folder.Temporary, StringComparison.Ordinal)))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    [Fact]
    public async Task What_the_firmware_says_about_its_start_is_shown()
    {
        using var folder = new DemoFolder();
        folder.Environment["DOTNET_gcServer"] = "1";

        var demo = await Tools.LetDownAsync(folder, "demo");

        Assert.NotEqual(0, demo.ExitCode);
        Assert.Contains("unset DOTNET_gcServer", demo.Error, StringComparison.Ordinal);
        Assert.Single(demo.Error.Trim().Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Temporary));
    }

    private static void Means(JsonElement session)
    {
        Assert.Equal("complete", session.GetProperty("state").GetString());
        Assert.True(session.GetProperty("simulated").GetBoolean());
        Assert.InRange(session.GetProperty("letDowns").GetArrayLength(), 2, 20);
        Assert.All(session.GetProperty("letDowns").EnumerateArray(), mark => Assert.Equal("flow", mark.GetProperty("detectedBy").GetString()));
        var segments = session.GetProperty("segments").EnumerateArray().ToList();
        Assert.Equal(0, segments[0].GetProperty("fromSeconds").GetDouble());
        Assert.Equal(session.GetProperty("durationSeconds").GetDouble(), segments[^1].GetProperty("toSeconds").GetDouble());
        Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal(pair.First.GetProperty("toSeconds").GetDouble(), pair.Second.GetProperty("fromSeconds").GetDouble()));
        foreach (var side in new[] { "left", "right" })
        {
            var ofSide = segments.Where(segment => segment.GetProperty("side").GetString() == side).ToList();
            // Each number is rounded to 0.01 g.
            Assert.Equal(session.GetProperty("grams").GetProperty(side).GetDouble(), ofSide.Sum(segment => segment.GetProperty("grams").GetDouble()), 0.01 * (ofSide.Count + 1));
            Assert.NotEqual(0, session.GetProperty("grams").GetProperty(side).GetDouble());
        }

        Assert.Contains(segments, segment => segment.GetProperty("phase").GetString() == "switching");
        // A return to the first breast is round 3.
        Assert.Contains(segments, segment => segment.GetProperty("round").GetInt32() >= 3);
    }

    private static IEnumerable<string> RunningCommandLines()
    {
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            var line = "";
            try
            {
                line = File.ReadAllText(Path.Combine(process, "cmdline"));
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }

            yield return line;
        }
    }
}

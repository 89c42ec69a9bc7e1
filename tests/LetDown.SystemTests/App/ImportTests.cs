namespace LetDown.SystemTests.App;

/// <summary>The built command, as it is typed and piped.</summary>
public sealed class ImportTests
{
    private const string File = "kind,started_at,grams_total\npumped,2026-09-28 06:35,60\nnursing,2026-09-28 09:00,\n";

    [Fact]
    public async Task A_file_is_kept_only_when_that_was_said_and_only_once()
    {
        using var folder = new DemoFolder();
        var file = folder.File("mine.csv");
        await System.IO.File.WriteAllTextAsync(file, File, TestContext.Current.CancellationToken);

        Assert.Equal(2, (await Tools.LetDownAsync(folder, "import", file)).ExitCode);
        Assert.Empty((await Tools.LetDownAsync(folder, "records", "--from", "2026-01-01", "--json")).Json().EnumerateArray());

        Assert.Equal(2, (await Tools.LetDownAsync(folder, "import", file, "--yes", "--json")).Json().GetProperty("kept").GetInt32());
        Assert.Equal(0, (await Tools.LetDownAsync(folder, "import", file, "--yes", "--json")).Json().GetProperty("kept").GetInt32());
        Assert.Equal(2, (await Tools.LetDownAsync(folder, "records", "--from", "2026-01-01", "--json")).Json().GetArrayLength());
    }

    [Fact]
    public async Task Ctrl_C_while_a_long_file_is_imported_keeps_all_of_it_or_nothing()
    {
        using var folder = new DemoFolder();
        var file = folder.File("long.csv");
        const int Rows = 60_000;
        var start = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await System.IO.File.WriteAllLinesAsync(
            file,
            [.. Enumerable.Range(0, Rows).Select(row => $"pumped,{start.AddMinutes(29 * row):yyyy-MM-ddTHH:mm}Z,60").Prepend("kind,started_at,grams_total")],
            TestContext.Current.CancellationToken);

        using var import = Tools.StartLetDown(folder, "import", file, "--yes");
        // The preview is printed before the first row is kept.
        while (await import.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("more;", StringComparison.Ordinal))
        {
        }

        await Tools.InterruptAsync(import);
        var outcome = await Tools.EndAsync(import);

        var kept = (await Tools.LetDownAsync(folder, "records", "--from", "2019-01-01", "--json")).Json().GetArrayLength();
        Assert.Equal(outcome.ExitCode == 130 ? 0 : Rows, kept);
        Assert.True(outcome.ExitCode is 0 or 130);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_reminder_that_waits()
    {
        using var folder = new DemoFolder();
        // Her own settings are no business of a test.
        folder.Environment["XDG_CONFIG_HOME"] = folder.File("config");
        await Tools.LetDownAsync(folder, "add", "nursing");
        using var wait = Tools.StartLetDown(folder, "remind", "--every", "3h", "--wait");
        Assert.StartsWith("You last nursed ", await wait.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Tools.InterruptAsync(wait);
        Assert.Equal(130, (await Tools.EndAsync(wait)).ExitCode);
    }
}

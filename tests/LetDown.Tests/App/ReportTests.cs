using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using LetDown.App;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed partial class ReportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_in_words_what_sessions_came_to()
    {
        await using var bench = await WithSessionsAsync(2);
        await bench.RunAsync("sessions", "note", "last", "--tired", "<b>in bed</b> & warm");
        Golden.Matches("report", await PageAsync(bench));
    }

    [Fact]
    public async Task Without_amounts_it_tells_none()
    {
        await using var bench = await WithSessionsAsync(2);
        var page = await PageAsync(bench, "--volumes", "hide");
        Assert.Contains("Amounts were left out at her wish.", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Amount(), page);
        await using var told = await WithSessionsAsync(2);
        Assert.Matches(Amount(), await PageAsync(told));
    }

    /// <summary>By a real browser, with as many sessions and as long notes as it takes.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task It_prints_on_one_sheet(int sessions)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "Chromium is not installed here; tests/run installs it where it can.");
        await using var bench = await WithSessionsAsync(sessions);
        var all = Enumerable.Range(0, sessions).Select(Name).ToList();
        foreach (var name in all.TakeLast(14))
        {
            await bench.RunAsync("sessions", "note", name, "--tired", "--stressed", new string('w', 30) + " " + new string('m', 900));
        }

        var html = Path.Combine(bench.Folder, "report.html");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("export", "report", "--out", html));
        var pdf = await PrintAsync(html, bench.Folder);

        Assert.Single(Page().Matches(Encoding.Latin1.GetString(pdf)));
    }

    private static string Name(int number) => FormattableString.Invariant($"202611{1 + (number / 3):00}-0{number % 3}1200-{number:x4}");

    private static async Task<ConsoleBench> WithSessionsAsync(int count)
    {
        var bench = new ConsoleBench();
        var script = new JournalScript();
        for (var i = 0; i < count; i++)
        {
            script.Session(Name(i));
        }

        (await bench.PumpAsync()).Journal = script.Entries;
        return bench;
    }

    /// <summary>The page without what pictures are made of.</summary>
    private static async Task<string> PageAsync(ConsoleBench bench, params string[] also)
    {
        Assert.Equal(ExitCode.Fine, await bench.RunAsync(["export", "report", "--out", "-", .. also]));
        return Picture().Replace(Encoding.UTF8.GetString(bench.Bytes.ToArray()), "base64,…\"");
    }

    private static async Task<byte[]> PrintAsync(string html, string folder)
    {
        var pdf = Path.Combine(folder, "report.pdf");
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", $"file://{html}",
        ];
        using var browser = Process.Start(new ProcessStartInfo("/usr/bin/chromium", arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var told = browser.StandardError.ReadToEndAsync(Cancel);
        await browser.WaitForExitAsync(Cancel);
        Assert.True(File.Exists(pdf), await told);
        return await File.ReadAllBytesAsync(pdf, Cancel);
    }

    [GeneratedRegex("base64,[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\d g\b", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Page();
}

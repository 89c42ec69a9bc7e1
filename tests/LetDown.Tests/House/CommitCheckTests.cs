using System.Diagnostics;
using LetDown.Tests.Host;

namespace LetDown.Tests.House;

/// <summary>How <c>.ci/run</c> adds up what its parts say, with stand-ins for them.</summary>
public sealed class CommitCheckTests
{
    private const string Tests = "echo '10 passed, 0 failed, 2 skipped'";
    private const string Rig = "echo '4 passed, 0 failed'";
    private const string Cannot = "echo 'kernel rig: cannot be run here: no QEMU' >&2; exit 2";

    /// <summary>Written by the shell, so that no other test's process has the files open when they are run.</summary>
    private const string StandIns = """
        mkdir -p bin .ci tests/kernel-rig/pi
        cp "$1/.ci/run" .ci/run
        stand() { printf '#!/bin/bash\n%s\n' "$2" >"$1"; chmod +x "$1"; }
        stand bin/dotnet true
        stand tests/run "$2"
        stand tests/kernel-rig/run "$3"
        stand tests/kernel-rig/pi/run "$4"
        PATH=$PWD/bin:$PATH bash .ci/run
        """;

    [Theory]
    [InlineData("all well", Tests, Rig, "true", 0, "15 passed, 0 failed, 2 skipped")]
    [InlineData("no rig can be run", Tests, Cannot, Cannot, 0, "10 passed, 0 failed, 4 skipped")]
    [InlineData("the rig refuses a scenario", Tests, "echo 'kernel rig: refused' >&2; exit 2", "true", 1, "11 passed, 1 failed, 2 skipped")]
    [InlineData("the rig's code does not build", Tests, "exit 1", "true", 1, "11 passed, 1 failed, 2 skipped")]
    [InlineData("one scenario fails, and a pin", Tests, "echo '3 passed, 1 failed'; exit 1", "exit 1", 1, "13 passed, 2 failed, 2 skipped")]
    [InlineData("the rig runs into its limit", Tests, "exit 124", "true", 1, "11 passed, 1 failed, 2 skipped")]
    [InlineData("a test fails", "echo '9 passed, 1 failed, 2 skipped'; exit 2", Rig, "true", 1, "14 passed, 1 failed, 2 skipped")]
    [InlineData("nothing builds", "exit 1", Rig, "true", 1, "5 passed, 1 failed, 0 skipped")]
    public async Task Its_last_line_is_the_sum_and_what_fails_anywhere_fails_it(string when, string tests, string rig, string pi, int code, string last)
    {
        using var folder = new TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", StandIns, "stand-ins", Repository.Root, tests, rig, pi])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var complained = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"{when}: {last}", $"{when}: {said.TrimEnd().Split('\n')[^1]}");
        Assert.True(code == process.ExitCode, $"{when}: ended with {process.ExitCode}. {await complained}");
    }
}

using System.Diagnostics;

namespace LetDown.SystemTests.App;

/// <summary>The built command and the built firmware, as processes.</summary>
internal static class Tools
{
    /// <summary>Far more than any of these needs, also on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Where the build put the command: beside our own output, in its project.</summary>
    private static string AppFolder
    {
        get
        {
            var ours = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            // …/tests/LetDown.SystemTests/bin/Debug/net10.0
            var root = ours.Parent!.Parent!.Parent!.Parent!.Parent!;
            return Path.Combine(root.FullName, "host", "LetDown.App", "bin", ours.Parent.Name, ours.Name);
        }
    }

    public static Process StartLetDown(DemoFolder folder, params string[] line) => Start(folder, [Path.Combine(AppFolder, "letdown.dll"), .. line]);

    public static Process StartFirmware(DemoFolder folder, double speed) => Start(folder,
    [
        Path.Combine(AppFolder, "firmware", "LetDown.Firmware.dll"), "--board", "simulated", "--mother", "1",
        "--speed", speed.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "--data", folder.File("data"), "--socket", folder.Socket,
    ]);

    public static async Task<Outcome> LetDownAsync(DemoFolder folder, params string[] line)
    {
        using var process = StartLetDown(folder, line);
        return await EndAsync(process);
    }

    public static async Task<Outcome> EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new Outcome(process.ExitCode, await output, await error);
    }

    public static async Task InterruptAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Process Start(DemoFolder folder, IEnumerable<string> line)
    {
        var start = new ProcessStartInfo("dotnet", line) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LETDOWN_STORE"] = folder.File("store.db");
        start.Environment["LETDOWN_PUMP"] = $"unix:{folder.Socket}";
        start.Environment["TMPDIR"] = folder.Temporary;
        foreach (var (name, value) in folder.Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

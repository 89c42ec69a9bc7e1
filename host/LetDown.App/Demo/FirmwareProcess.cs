using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LetDown.App.Demo;

/// <summary>The firmware as a process of its own, on a simulated board. Disposing stops it, calmly if it can.</summary>
internal sealed class FirmwareProcess : IAsyncDisposable
{
    private const string Assembly = "LetDown.Firmware.dll";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Task<string> _complaint;
    private readonly Task _output;

    private FirmwareProcess(Process process)
    {
        _process = process;
        _complaint = LastLineAsync(process.StandardError);
        _output = LastLineAsync(process.StandardOutput);
    }

    public bool HasExited => _process.HasExited;

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Assembly));

    /// <summary>Starts it.</summary>
    /// <exception cref="AppException">It is not there, or the system would not run it.</exception>
    public static FirmwareProcess Start(string folder, IReadOnlyList<string> arguments) => new(Run(folder, arguments));

    /// <summary>Runs it for one question: its exit code, all it wrote, and the last line of its error output.</summary>
    /// <exception cref="AppException">It is not there, or the system would not run it.</exception>
    public static async Task<(int ExitCode, string Output, string Complaint)> AskAsync(string folder, IReadOnlyList<string> arguments)
    {
        using var process = Run(folder, arguments);
        process.StandardInput.Close();
        var complaint = LastLineAsync(process.StandardError);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await complaint);
    }

    /// <summary>Runs it with the caller's own input and outputs, and the settings of the environment; ended in order when the caller is.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="AppException">It is not there, or the system would not run it.</exception>
    public static async Task<int> RelayAsync(string folder, IReadOnlyList<string> arguments, Surroundings around, CancellationToken cancellation)
    {
        using var process = Run(folder, arguments, asItIsSet: true);
        using var ending = cancellation.Register(() => ProcessSignals.Terminate(process));
        // Nobody waits for this one: a terminal gives no end until somebody types.
        _ = Task.Run(() => FeedAsync(around.OpenInput(), process), CancellationToken.None);
        await Task.WhenAll(
            PassAsync(process.StandardOutput, around.RawOut),
            PassAsync(process.StandardError, around.Error.Profile.Out.Writer));
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }

    /// <summary>The last line it wrote to its error output, once it has ended.</summary>
    public async Task<string> ComplaintAsync()
    {
        await _process.WaitForExitAsync();
        return await _complaint;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            ProcessSignals.Terminate(_process);
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync(CancellationToken.None);
            }
        }

        await Task.WhenAll(_complaint, _output);
        _process.Dispose();
    }

    private static Process Run(string folder, IReadOnlyList<string> arguments, bool asItIsSet = false)
    {
        if (!IsIn(folder))
        {
            throw new AppException($"The firmware is missing in {folder}. Build or install letdown again.", ExitCode.Unexpected);
        }

        try
        {
            return Process.Start(Line(folder, arguments, asItIsSet))!;
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new AppException($"The firmware could not be started: {failure.Message}.", ExitCode.Unexpected, failure);
        }
    }

    private static ProcessStartInfo Line(string folder, IReadOnlyList<string> arguments, bool asItIsSet)
    {
        List<string> line = [DotNet(), Path.Combine(folder, Assembly), .. arguments];
        // A session of its own: Ctrl-C in the terminal must reach only the console, which then stops the pump calmly and logs it.
        if (File.Exists("/usr/bin/setsid"))
        {
            line.Insert(0, "/usr/bin/setsid");
        }

        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        // A demonstration is the same for everybody: settings meant for her own pump stay out of it.
        foreach (var setting in start.Environment.Keys.Where(name => !asItIsSet && name.StartsWith("LETDOWN_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(setting);
        }

        return start;
    }

    // The runtime this program itself runs on, wherever it is installed.
    private static string DotNet()
    {
        var shared = RuntimeEnvironment.GetRuntimeDirectory();
        var beside = Path.GetFullPath(Path.Combine(shared, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(beside) ? beside : "dotnet";
    }

    private static async Task PassAsync(StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            await to.WriteLineAsync(line);
            await to.FlushAsync();
        }
    }

    private static async Task FeedAsync(Stream from, Process process)
    {
        try
        {
            using var reader = new StreamReader(from);
            while (await reader.ReadLineAsync() is { } line)
            {
                await process.StandardInput.WriteLineAsync(line);
                await process.StandardInput.FlushAsync();
            }

            process.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It has ended, and its input with it.
        }
    }

    // Read to the end, so that a full pipe never stops the pump.
    private static async Task<string> LastLineAsync(StreamReader reader)
    {
        var last = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            last = string.IsNullOrWhiteSpace(line) ? last : line.Trim();
        }

        return last;
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Jitter;

/// <summary>The kernel people's own measure of wake-up latency, run as the loop runs: same priority, period and processor.</summary>
internal static class Cyclictest
{
    /// <summary>As RealTimeThread of the firmware.</summary>
    private const int Priority = 80;
    private const int PeriodMicroseconds = 1000;

    /// <summary>The firmware's ticks come a quarter after the clock's whole milliseconds; these come a quarter before, so that neither waits for the other.</summary>
    private const int OffsetMicroseconds = PeriodMicroseconds * 3 / 4;

    /// <summary>As LatencyHistogram of the firmware.</summary>
    private const int LongestMicroseconds = 10_000;

    /// <exception cref="BenchmarkException">It is not installed, or not permitted.</exception>
    public static async Task<Histogram> RunAsync(TimeSpan length, int? processor)
    {
        var arguments = string.Create(
            CultureInfo.InvariantCulture,
            $"-q -m -t 1 --policy=fifo -p {Priority} -i {PeriodMicroseconds} --secaligned={OffsetMicroseconds} -h {LongestMicroseconds} -D {length.TotalSeconds:0}");
        using var process = Start(processor is { } number ? string.Create(CultureInfo.InvariantCulture, $"{arguments} -a {number}") : arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? CyclictestOutput.Parse(output)
            : throw new BenchmarkException($"cyclictest ended with {process.ExitCode}: {(await errors).Trim()} It needs real-time priority: run as root, or with ulimit -r 80 and ulimit -l unlimited.");
    }

    private static Process Start(string arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("cyclictest", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (Win32Exception e)
        {
            throw new BenchmarkException("cyclictest is not here. On Debian, Ubuntu and Raspberry Pi OS: apt install rt-tests.", e);
        }
    }
}

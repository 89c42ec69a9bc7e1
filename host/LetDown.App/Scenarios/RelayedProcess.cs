using System.ComponentModel;
using System.Diagnostics;

namespace LetDown.App.Scenarios;

/// <summary>Another program whose lines are passed on as they come.</summary>
internal static class RelayedProcess
{
    /// <summary>Runs it to its end; cancelled, it and all that it has started are ended.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="AppException">The system would not run it.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static async Task<int> RunAsync(string program, IEnumerable<string> line, Action<string> said, Action<string> complained, CancellationToken cancellation)
    {
        using var process = Start(program, line);
        var turn = new Lock();
        var passing = Task.WhenAll(PassAsync(process.StandardOutput, said, turn), PassAsync(process.StandardError, complained, turn));
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await passing;
        }

        return process.ExitCode;
    }

    private static Process Start(string program, IEnumerable<string> line)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, line) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (Win32Exception failure)
        {
            throw new AppException($"{program} could not be started: {failure.Message}.", ExitCode.Unexpected, failure);
        }
    }

    /// <summary>Both outputs may end in one place: a line at a time.</summary>
    private static async Task PassAsync(StreamReader from, Action<string> to, Lock turn)
    {
        while (await from.ReadLineAsync(CancellationToken.None) is { } line)
        {
            lock (turn)
            {
                to(line);
            }
        }
    }
}

using System.Diagnostics;

namespace LetDown.KernelRig.Running;

/// <summary>The firmware as a process of its own.</summary>
internal sealed class Firmware : IDisposable
{
    private readonly Process _process;

    /// <param name="program">The firmware.</param>
    /// <param name="data">Its folder for the journal.</param>
    public Firmware(string program, string data)
    {
        var start = new ProcessStartInfo(program);
        foreach (var argument in (ReadOnlySpan<string>)["--board", "pi", "--data", data, "--socket", "/run/letdown/pump.sock"])
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Whether it has ended by itself.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>As systemd ends it. Its exit code; nothing when it did not end in time.</summary>
    public int? Stop(TimeSpan limit)
    {
        using var kill = Process.Start("/bin/busybox", ["kill", "-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
        return _process.WaitForExit(limit) ? _process.ExitCode : null;
    }

    public void Dispose() => _process.Dispose();
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LetDown.App.Demo;

/// <summary>Asks a process to end; .NET itself can only kill.</summary>
internal static partial class ProcessSignals
{
    private const int Sigterm = 15;

    public static void Terminate(Process process)
    {
        if (OperatingSystem.IsWindows() || Kill(process.Id, Sigterm) != 0)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int pid, int signal);
}

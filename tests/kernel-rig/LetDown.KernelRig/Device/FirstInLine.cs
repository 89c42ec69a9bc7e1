using System.Runtime.InteropServices;

namespace LetDown.KernelRig.Device;

/// <summary>Chips answer whatever the processor is doing: the thread that stands for them comes before every other.</summary>
internal static partial class FirstInLine
{
    private const int Fifo = 1;
    private const int ResetOnFork = 0x40000000;

    /// <summary>Above the firmware's loop (80) and the kernel's interrupt threads (50), below the kernel's own watchdogs (99).</summary>
    private const int Priority = 90;

    /// <summary>For the calling thread.</summary>
    /// <exception cref="IOException">It is not allowed.</exception>
    public static void Enter()
    {
        var priority = Priority;
        if (SetScheduler(0, Fifo | ResetOnFork, in priority) != 0)
        {
            throw new IOException($"No real-time priority: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "sched_setscheduler", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetScheduler(int thread, int policy, in int priority);
}

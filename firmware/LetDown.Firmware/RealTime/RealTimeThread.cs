using System.Runtime.InteropServices;

namespace LetDown.Firmware.RealTime;

/// <summary>Asks Linux for what a 1 kHz loop needs: priority above all ordinary work, memory that stays, a processor that does not doze.</summary>
internal sealed partial class RealTimeThread : IDisposable
{
    /// <summary>Above ordinary and interrupt threads (50), below the kernel's own watchdogs (99).</summary>
    private const int Priority = 80;
    private const int Fifo = 1;
    private const int ResetOnFork = 0x40000000;

    // Current and future pages, but only once they are touched: locking all that is mapped would pin hundreds of megabytes.
    private const int LockCurrentFutureOnFault = 1 | 2 | 4;

    private FileStream? _latency;

    /// <summary>Does what it can for the calling thread. Null when all of it was granted, else what was not and why.</summary>
    public string? Enter()
    {
        var refused = new List<string>();
        if (LockMemory(LockCurrentFutureOnFault) != 0)
        {
            refused.Add($"locked memory ({Marshal.GetLastPInvokeErrorMessage()})");
        }

        var priority = Priority;
        if (SetScheduler(0, Fifo | ResetOnFork, in priority) != 0)
        {
            refused.Add($"real-time priority ({Marshal.GetLastPInvokeErrorMessage()})");
        }

        HoldLatency();
        return refused.Count == 0 ? null : string.Join(", ", refused);
    }

    public void Dispose() => _latency?.Dispose();

    /// <summary>Zero asks for no sleep states that take long to leave; it holds while the file is open. Not all kernels have it.</summary>
    private void HoldLatency()
    {
        try
        {
            _latency = new FileStream("/dev/cpu_dma_latency", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            _latency.Write(stackalloc byte[sizeof(int)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _latency?.Dispose();
            _latency = null;
        }
    }

    [LibraryImport("libc", EntryPoint = "mlockall", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LockMemory(int flags);

    // 0 is the calling thread.
    [LibraryImport("libc", EntryPoint = "sched_setscheduler", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetScheduler(int thread, int policy, in int priority);
}

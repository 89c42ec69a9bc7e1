using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LetDown.Firmware.RealTime;

/// <summary>
/// Asks Linux for what a 1 kHz loop needs: priority above all ordinary work, memory that is there and stays, a processor that does not
/// doze. docs/developing/real-time.md says why each.
/// </summary>
/// <param name="processor">The processor to stay on; null for whichever is free.</param>
internal sealed partial class RealTimeThread(int? processor = null) : IDisposable
{
    /// <summary>Of the loop's thread, bytes: many times what a tick uses, and small enough to be touched whole.</summary>
    public const int StackSize = 512 * 1024;

    /// <summary>Above ordinary and interrupt threads (50), below the kernel's own watchdogs (99).</summary>
    private const int Priority = 80;
    private const int Fifo = 1;
    private const int ResetOnFork = 0x40000000;

    // Current and future pages, but only once they are touched: locking all that is mapped would pin hundreds of megabytes.
    private const int LockCurrentFutureOnFault = 1 | 2 | 4;

    private const int DisableHugePages = 41;
    private const int PageSize = 4096;

    /// <summary>What is left of the stack is in use already.</summary>
    private const int TouchedStack = StackSize / 2;

    private FileStream? _latency;

    /// <summary>Does what it can for the calling thread, and says what was given.</summary>
    public RealTimeGrant Enter()
    {
        var memory = LockMemory(LockCurrentFutureOnFault) == 0 ? null : Why();
        var pages = KeepPagesSmall();
        TouchStack();
        var affinity = processor is { } number ? Stay(number) : null;
        return new(Rise(Priority), memory, HoldLatency(), affinity, pages);
    }

    /// <summary>Puts the calling thread before all with a lower real-time priority. Null when it was given; else why not.</summary>
    public static string? Rise(int priority) => SetScheduler(0, Fifo | ResetOnFork, in priority) == 0 ? null : Why();

    /// <summary>
    /// Of this process's memory Linux makes no huge pages any more. It moves 2 MB at a time for each, and on kernels that are not preemptible nothing else
    /// runs meanwhile, whatever its priority. Null when it was granted; else why not.
    /// </summary>
    public static string? KeepPagesSmall() => Control(DisableHugePages, 1, 0, 0, 0) == 0 ? null : Why();

    public void Dispose() => _latency?.Dispose();

    private static string Why() => Marshal.GetLastPInvokeErrorMessage();

    /// <summary>A page of stack that is first met in a tick would have to be found in that tick.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TouchStack()
    {
        Span<byte> stack = stackalloc byte[TouchedStack];
        for (var i = 0; i < stack.Length; i += PageSize)
        {
            Volatile.Write(ref stack[i], 1);
        }
    }

    private static string? Stay(int processor)
    {
        Span<ulong> mask = stackalloc ulong[16];
        mask.Clear();
        mask[processor / 64] = 1UL << (processor % 64);
        return SetAffinity(0, (nuint)(mask.Length * sizeof(ulong)), mask) == 0 ? null : Why();
    }

    /// <summary>Zero asks for no sleep states that take long to leave; it holds while the file is open.</summary>
    private string? HoldLatency()
    {
        try
        {
            _latency = new FileStream("/dev/cpu_dma_latency", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            _latency.Write(stackalloc byte[sizeof(int)]);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _latency?.Dispose();
            _latency = null;
            return e.Message.TrimEnd('.');
        }
    }

    [LibraryImport("libc", EntryPoint = "mlockall", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LockMemory(int flags);

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int option, nuint one, nuint two, nuint three, nuint four);

    // 0 is the calling thread.
    [LibraryImport("libc", EntryPoint = "sched_setscheduler", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetScheduler(int thread, int policy, in int priority);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetAffinity(int thread, nuint size, ReadOnlySpan<ulong> mask);
}

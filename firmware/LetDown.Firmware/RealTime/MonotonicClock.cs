using System.Runtime.InteropServices;

namespace LetDown.Firmware.RealTime;

/// <summary>CLOCK_MONOTONIC. Absolute sleeps do not drift, and a late wake-up does not make the next one late.</summary>
internal sealed partial class MonotonicClock : IMonotonicClock
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const int Monotonic = 1;
    private const int AbsoluteTime = 1;
    private const int Interrupted = 4;

    public long Nanoseconds
    {
        get
        {
            _ = GetTime(Monotonic, out var now);
            return (now.Seconds * NanosecondsPerSecond) + now.Nanoseconds;
        }
    }

    public void SleepUntil(long nanoseconds)
    {
        var until = new TimeSpec
        {
            Seconds = (nint)(nanoseconds / NanosecondsPerSecond),
            Nanoseconds = (nint)(nanoseconds % NanosecondsPerSecond),
        };
        while (Sleep(Monotonic, AbsoluteTime, in until, 0) == Interrupted)
        {
        }
    }

    // Takes tens of nanoseconds in the vDSO, so the garbage collector need not be told about the call.
    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec now);

    // Sleeps: the collector must be able to go on without this thread.
    [LibraryImport("libc", EntryPoint = "clock_nanosleep")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sleep(int clock, int flags, in TimeSpec until, nint remaining);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

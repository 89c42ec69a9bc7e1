using System.Runtime.InteropServices;

namespace LetDown.KernelRig.Running;

/// <summary>
/// Of this process's ordinary threads. The runtime has locks, and what its far side waits for must be over before the firmware's ordinary work goes on: they come
/// first, as if they had a processor of their own. The firmware and its helpers begin as systemd begins them.
/// </summary>
internal static partial class Niceness
{
    private const int First = -20;
    private const int Usual = 0;
    private const int OfThread = 0;

    /// <summary>The calling thread, and those that it starts, come before all ordinary work.</summary>
    public static void ComeFirst() => Set(First);

    /// <summary>Does something by which a process begins, which inherits it.</summary>
    public static T Usually<T>(Func<T> begin)
    {
        Set(Usual);
        try
        {
            return begin();
        }
        finally
        {
            Set(First);
        }
    }

    private static void Set(int niceness)
    {
        if (SetPriority(OfThread, 0, niceness) != 0)
        {
            throw new IOException($"Niceness {niceness}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "setpriority", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetPriority(int which, uint who, int niceness);
}

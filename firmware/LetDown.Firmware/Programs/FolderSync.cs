using System.Runtime.InteropServices;

namespace LetDown.Firmware.Programs;

/// <summary>Makes a rename last: until its folder is on the disk, a lost power may undo it. .NET opens no folders.</summary>
internal static partial class FolderSync
{
    /// <summary>O_DIRECTORY and O_CLOEXEC differ between processors; a folder opens without them as well.</summary>
    private const int ReadOnly = 0;

    /// <exception cref="IOException">The disk does not take it.</exception>
    public static void Flush(string directory)
    {
        var folder = Open(directory, ReadOnly);
        if (folder < 0)
        {
            throw new IOException($"{directory}: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        try
        {
            if (Sync(folder) != 0)
            {
                throw new IOException($"{directory}: {Marshal.GetLastPInvokeErrorMessage()}");
            }
        }
        finally
        {
            _ = Close(folder);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}

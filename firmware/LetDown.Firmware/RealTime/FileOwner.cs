using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LetDown.Firmware.RealTime;

/// <summary>Who owns a file: .NET tells the mode but not the owner.</summary>
internal static partial class FileOwner
{
    // linux/stat.h: struct statx has the same layout on every architecture, unlike struct stat.
    private const int WorkingDirectory = -100;
    private const int NoFollow = 0x100;
    private const uint BasicStats = 0x7FF;
    private const int StatxSize = 256;
    private const int UidOffset = 20;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int SocketType = 0xC000;
    private const int OrdinaryType = 0x8000;

    public static uint Me => EffectiveUser();

    /// <summary>Owner and permissions of the thing itself: a link is not followed.</summary>
    public static (uint Owner, UnixFileMode Mode) Of(string path)
    {
        var (owner, mode) = Stat(path);
        return (owner, (UnixFileMode)(mode & 0xFFF));
    }

    public static bool IsSocket(string path) => (Stat(path).Mode & TypeMask) == SocketType;

    /// <summary>A file, and no link, folder, pipe or device.</summary>
    public static bool IsOrdinary(string path) => (Stat(path).Mode & TypeMask) == OrdinaryType;

    private static (uint Owner, int Mode) Stat(string path)
    {
        Span<byte> found = stackalloc byte[StatxSize];
        if (Statx(WorkingDirectory, path, NoFollow, BasicStats, found) != 0)
        {
            throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        return (BinaryPrimitives.ReadUInt32LittleEndian(found[UidOffset..]), BinaryPrimitives.ReadUInt16LittleEndian(found[ModeOffset..]));
    }

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int directory, string path, int flags, uint mask, Span<byte> found);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint EffectiveUser();
}

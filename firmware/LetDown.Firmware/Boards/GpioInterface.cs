using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LetDown.Firmware.Boards;

/// <summary>The kernel's own interface to GPIO chips: linux/gpio.h, version 2, in every kernel since 5.10. Each call answers false when the kernel refuses.</summary>
internal static partial class GpioInterface
{
    // _IOR and _IOWR of 0xB4: direction, size of what is handed over, and number.
    private const nuint GetChipInfo = 0x8044_B401;
    private const nuint GetLine = 0xC250_B407;
    private const nuint GetValues = 0xC010_B40E;
    private const nuint SetValues = 0xC010_B40F;

    private const int ReadWrite = 2;
    private const int CloseOnExec = 0x8_0000;

    [Flags]
    public enum Line : ulong
    {
        Input = 1 << 2,
        Output = 1 << 3,
        PullUp = 1 << 8,
        PullDown = 1 << 9,
    }

    /// <summary>Not as .NET opens a file: it would put a lock on the chip, and that is how pumps keep each other from one (<see cref="BoardHold"/>).</summary>
    /// <returns>Invalid when it cannot be opened.</returns>
    public static SafeFileHandle Open(string path) => Open(path, ReadWrite | CloseOnExec);

    public static bool TryCount(SafeFileHandle chip, out int lines)
    {
        var info = default(ChipInfo);
        var isDone = TryControl(chip, GetChipInfo, ref info);
        lines = (int)info.Lines;
        return isDone;
    }

    /// <summary>Makes one line ours, until it is disposed of. An output has its level from the moment that it drives.</summary>
    public static SafeFileHandle? Request(SafeFileHandle chip, int line, Line flags, bool isHigh)
    {
        var request = new LineRequest { Offset = (uint)line, Consumer = BinaryPrimitives.ReadUInt64LittleEndian("letdown\0"u8), Config = Configured(flags, isHigh), Lines = 1 };
        return TryControl(chip, GetLine, ref request) ? new SafeFileHandle(request.Descriptor, ownsHandle: true) : null;
    }

    public static bool TryRead(SafeFileHandle line, out bool isHigh)
    {
        var values = new LineValues { Mask = 1 };
        var isDone = TryControl(line, GetValues, ref values);
        isHigh = (values.Bits & 1) != 0;
        return isDone;
    }

    public static bool TryWrite(SafeFileHandle line, bool isHigh)
    {
        var values = new LineValues { Bits = isHigh ? 1UL : 0, Mask = 1 };
        return TryControl(line, SetValues, ref values);
    }

    private static LineConfig Configured(Line flags, bool isHigh) => flags.HasFlag(Line.Output)
        ? new() { Flags = flags, Attributes = 1, Kind = LineConfig.OutputValues, Values = isHigh ? 1UL : 0, Mask = 1 }
        : new() { Flags = flags };

    private static bool TryControl<T>(SafeFileHandle file, nuint command, ref T argument)
        where T : unmanaged => Control(file, command, MemoryMarshal.AsBytes(new Span<T>(ref argument))) == 0;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(SafeFileHandle file, nuint command, Span<byte> argument);

    // What is left out must be zero for the kernel, and is.
    [StructLayout(LayoutKind.Explicit, Size = 68)]
    private struct ChipInfo
    {
        [FieldOffset(64)]
        public uint Lines;
    }

    [StructLayout(LayoutKind.Explicit, Size = 592)]
    private struct LineRequest
    {
        [FieldOffset(0)]
        public uint Offset;

        [FieldOffset(256)]
        public ulong Consumer;

        [FieldOffset(288)]
        public LineConfig Config;

        [FieldOffset(560)]
        public uint Lines;

        [FieldOffset(588)]
        public int Descriptor;
    }

    [StructLayout(LayoutKind.Explicit, Size = 272)]
    private struct LineConfig
    {
        public const uint OutputValues = 2;

        [FieldOffset(0)]
        public Line Flags;

        [FieldOffset(8)]
        public uint Attributes;

        [FieldOffset(32)]
        public uint Kind;

        [FieldOffset(40)]
        public ulong Values;

        [FieldOffset(48)]
        public ulong Mask;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct LineValues
    {
        public ulong Bits;
        public ulong Mask;
    }
}

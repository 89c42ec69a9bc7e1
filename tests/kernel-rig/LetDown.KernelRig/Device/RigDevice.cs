using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LetDown.KernelRig.Device;

/// <summary>The module's end for the far side: <c>/dev/letdown-rig</c>. Used by one thread.</summary>
internal sealed partial class RigDevice(string path) : IDisposable
{
    private const int AnswerHeadLength = 12;
    private const int Longest = 4096;
    private const short Readable = 1;

    private readonly SafeFileHandle _handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
    private readonly byte[] _frame = new byte[Request.HeadLength + Longest];
    private readonly byte[] _answer = new byte[AnswerHeadLength + Longest];

    /// <summary>Serves the oldest request; false when there is none.</summary>
    public bool ServeNext(IRequestServer server)
    {
        var length = Read(_handle, _frame, _frame.Length);
        if (length < Request.HeadLength)
        {
            return false;
        }

        var request = Request.Read(_frame);
        var result = server.Serve(request, _frame.AsSpan(Request.HeadLength..(int)length), _answer.AsSpan(AnswerHeadLength));
        Send(request.Number, Math.Min(result, 0), Math.Max(result, 0));
        return true;
    }

    /// <summary>Tells the levels of all lines, one bit each.</summary>
    public void TellLevels(uint levels) => Send(0, unchecked((int)levels), 0);

    /// <summary>Waits until there is a request, or the time is over.</summary>
    public void Wait(TimeSpan limit)
    {
        var wanted = new Polled { File = (int)_handle.DangerousGetHandle(), Events = Readable };
        var span = new TimeSpec { Nanoseconds = (nint)(long)limit.TotalNanoseconds };
        _ = Poll(ref wanted, 1, in span, 0);
    }

    public void Dispose() => _handle.Dispose();

    private void Send(uint number, int result, int length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_answer, number);
        BinaryPrimitives.WriteInt32LittleEndian(_answer.AsSpan(4), result);
        BinaryPrimitives.WriteInt32LittleEndian(_answer.AsSpan(8), length);
        if (Write(_handle, _answer, AnswerHeadLength + length) < 0)
        {
            throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Read(SafeFileHandle file, Span<byte> to, nint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(SafeFileHandle file, ReadOnlySpan<byte> from, nint length);

    [LibraryImport("libc", EntryPoint = "ppoll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Poll(ref Polled files, nuint count, in TimeSpec limit, nint signals);

    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int File;
        public short Events;
        public short Happened;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

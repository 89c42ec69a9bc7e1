using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace LetDown.Tests.WiredBench;

/// <summary>A serial line whose other end says what it is told to.</summary>
internal sealed partial class PseudoTerminal : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoControllingTerminal = 0x100;

    private readonly FileStream _master;

    public PseudoTerminal(Func<string, string?> answer)
    {
        var file = Open(ReadWrite | NoControllingTerminal);
        Assert.True(file >= 0 && Grant(file) == 0 && Unlock(file) == 0, "no pseudo-terminal");
        Span<byte> name = stackalloc byte[128];
        Assert.Equal(0, Name(file, name, (nuint)name.Length));
        Path = Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]);
        _master = new(new SafeFileHandle(file, ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        new Thread(() => Serve(answer)) { IsBackground = true }.Start();
    }

    public string Path { get; }

    public void Dispose() => _master.Dispose();

    private void Serve(Func<string, string?> answer)
    {
        var (line, letter) = (new StringBuilder(), new byte[1]);
        try
        {
            while (_master.Read(letter) > 0)
            {
                if (letter[0] != '\n')
                {
                    line.Append((char)letter[0]);
                    continue;
                }

                if (answer(line.ToString()) is { } said)
                {
                    _master.Write(Encoding.ASCII.GetBytes(said + "\n"));
                }

                line.Clear();
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The line is closed.
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_openpt")]
    private static partial int Open(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    private static partial int Grant(int file);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    private static partial int Unlock(int file);

    [LibraryImport("libc", EntryPoint = "ptsname_r")]
    private static partial int Name(int file, Span<byte> name, nuint length);
}

using System.Net.Sockets;
using System.Text;
using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Hosting;

/// <summary>Makes the way free for the Unix socket: a folder that only its owner may change, and no left-over socket.</summary>
internal static class SocketPlace
{
    /// <summary>Size of sun_path on Linux, with its closing zero.</summary>
    private const int LongestPath = 108;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OthersWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <exception cref="StartException">The place is not safe, not writable, or a pump already listens there.</exception>
    public static void Prepare(string socket)
    {
        if (Encoding.UTF8.GetByteCount(socket) >= LongestPath)
        {
            throw new StartException(ExitCode.BadUsage, $"{socket}: too long for a socket, which may have {LongestPath - 1} characters. Choose a shorter path with --socket.");
        }

        var directory = Path.GetDirectoryName(socket)!;
        try
        {
            Directory.CreateDirectory(directory, OwnerOnly);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartException(ExitCode.CannotWrite, $"{directory}: cannot be made for the socket ({e.Message.TrimEnd('.')}). Choose another path with --socket.", e);
        }

        RefuseUnsafe(directory);
        RemoveStale(socket);
    }

    /// <summary>Nobody but its owner may use the socket.</summary>
    public static void Close(string socket) => File.SetUnixFileMode(socket, UnixFileMode.UserRead | UnixFileMode.UserWrite);

    private static void RefuseUnsafe(string directory)
    {
        var (owner, mode) = FileOwner.Of(directory);
        if (owner != FileOwner.Me)
        {
            throw new StartException(ExitCode.CannotWrite, $"{directory}: belongs to another user, who could pose as the pump. Remove it, or choose another path with --socket.");
        }

        if ((mode & OthersWrite) != UnixFileMode.None)
        {
            throw new StartException(ExitCode.CannotWrite, $"{directory}: other users may write there and could pose as the pump. Run chmod go-w on it, or choose another path with --socket.");
        }
    }

    private static void RemoveStale(string socket)
    {
        if (!File.Exists(socket))
        {
            return;
        }

        if (IsLive(socket))
        {
            throw new StartException(ExitCode.AlreadyRunning, $"A pump is already listening on {socket}. Stop that one first, or choose another path with --socket.");
        }

        if (!FileOwner.IsSocket(socket))
        {
            throw new StartException(ExitCode.BadUsage, $"{socket}: is a file and no socket. Choose another path with --socket.");
        }

        File.Delete(socket);
    }

    private static bool IsLive(string socket)
    {
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(socket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

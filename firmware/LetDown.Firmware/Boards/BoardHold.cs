namespace LetDown.Firmware.Boards;

/// <summary>
/// An advisory lock on the board's own GPIO chip, for as long as a process drives it. The lock of the data folder does not do: the service and
/// somebody at a terminal have different folders, and the same motor. The kernel lets go of it when the process ends, however it ends.
/// </summary>
internal sealed class BoardHold : IDisposable
{
    /// <summary>EWOULDBLOCK on Linux: somebody else holds the lock.</summary>
    private const int WouldBlock = 11;

    private readonly FileStream? _device;

    private BoardHold(FileStream? device) => _device = device;

    /// <summary>Takes it. A device that is missing or cannot be locked is left to whoever opens it next, and says more of it.</summary>
    /// <exception cref="StartException">Another process has it.</exception>
    public static BoardHold Take(string device)
    {
        try
        {
            return new(new FileStream(device, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0));
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) == WouldBlock)
        {
            throw new StartException(
                ExitCode.AlreadyRunning, $"Another LetDown program has the board at {device}. Stop the pump first (sudo systemctl stop letdown), and start it again afterwards.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(device: null);
        }
    }

    public void Dispose() => _device?.Dispose();
}

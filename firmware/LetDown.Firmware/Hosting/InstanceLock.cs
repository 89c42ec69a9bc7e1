using System.Globalization;

namespace LetDown.Firmware.Hosting;

/// <summary>Holds the lock file of a data folder. The kernel lets go of it when the process ends, however it ends.</summary>
internal sealed class InstanceLock : IDisposable
{
    /// <summary>EWOULDBLOCK on Linux: somebody else holds the lock.</summary>
    private const int WouldBlock = 11;

    private readonly FileStream _file;

    private InstanceLock(FileStream file) => _file = file;

    /// <exception cref="StartException">Another pump holds it, or the folder takes no files.</exception>
    public static InstanceLock Take(string directory)
    {
        var path = Path.Combine(directory, "pump.lock");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new InstanceLock(file);
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) == WouldBlock)
        {
            throw new StartException(
                ExitCode.AlreadyRunning,
                string.Create(CultureInfo.InvariantCulture, $"A pump is already running with its data in {directory}. Stop that one first, or choose another folder with --data."),
                e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataPlace.CannotWrite(directory, e);
        }
    }

    public void Dispose() => _file.Dispose();
}

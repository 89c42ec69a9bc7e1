namespace LetDown.App.Demo;

/// <summary>A private folder for one demo: the pump's data and its socket. Disposing removes it.</summary>
internal sealed class DemoHome : IDisposable
{
    /// <summary>Longest path of a Unix socket that every system takes (sun_path is 104 bytes on macOS, 108 on Linux).</summary>
    private const int LongestSocket = 100;

    private readonly DirectoryInfo _folder = Create();

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Socket => Path.Combine(_folder.FullName, "pump.sock");

    public void Dispose() => _folder.Delete(recursive: true);

    private static DirectoryInfo Create()
    {
        var usual = Directory.CreateTempSubdirectory("letdown-demo-");
        if (System.Text.Encoding.UTF8.GetByteCount(usual.FullName) < LongestSocket - "/pump.sock".Length || OperatingSystem.IsWindows())
        {
            return usual;
        }

        usual.Delete();
        return Directory.CreateDirectory(Path.Combine("/tmp", $"letdown-demo-{Guid.NewGuid():N}"), Host.Store.StorePlace.DirectoryMode);
    }
}

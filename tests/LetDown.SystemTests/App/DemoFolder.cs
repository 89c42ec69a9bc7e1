namespace LetDown.SystemTests.App;

/// <summary>A test's own place for store, pump data and temporary files, gone afterwards.</summary>
internal sealed class DemoFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ld-");

    public DemoFolder() => Directory.CreateDirectory(Temporary);

    /// <summary>What the commands see in their environment, beside ours.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public string Socket => File("pump.sock");

    /// <summary>What the commands see as /tmp.</summary>
    public string Temporary => File("t");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}

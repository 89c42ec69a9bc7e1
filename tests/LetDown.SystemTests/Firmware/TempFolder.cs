namespace LetDown.SystemTests.Firmware;

/// <summary>A folder that goes with the test. Short, because a socket's path must be.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ld-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Bytes in a file; none when it is not there.</summary>
    public long Length(string name) => new FileInfo(File(name)) is { Exists: true } file ? file.Length : 0;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Programs;

/// <summary>Her programs as files, NAME.json, for their owner only. Whatever happens, a file is the old one or the new one.</summary>
internal sealed class ProgramFolder(string directory)
{
    private const string Ending = ".json";

    public static ProgramFolder In(string dataDirectory) => new(Path.Combine(dataDirectory, "programs"));

    /// <summary>Names of what is there, in order; nothing when the folder is not there yet.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public IReadOnlyList<string> Names() => !Directory.Exists(directory)
        ? []
        : [.. Directory.EnumerateFileSystemEntries(directory, "*" + Ending).Select(Path.GetFileNameWithoutExtension).Select(name => name!).Where(name => name.Length > 0).Order(StringComparer.Ordinal)];

    public bool Has(string name) => Path.Exists(PathOf(name));

    /// <summary>A file's bytes, never many more than a program may have.</summary>
    /// <exception cref="IOException">It cannot be read, or is no file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string name)
    {
        // Opening a pipe would wait for its other end.
        if (!FileOwner.IsOrdinary(PathOf(name)))
        {
            throw new IOException("it is no ordinary file");
        }

        using var file = new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[ProgramText.Longest + 1];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Puts a file there, instead of the one of that name if there is one; on the disk when it returns.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string name, ReadOnlySpan<byte> bytes) => WholeFile.Write(directory, name + Ending, bytes);

    /// <exception cref="IOException">It cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be removed.</exception>
    public void Remove(string name)
    {
        File.Delete(PathOf(name));
        FolderSync.Flush(directory);
    }

    private string PathOf(string name) => Path.Combine(directory, name + Ending);
}

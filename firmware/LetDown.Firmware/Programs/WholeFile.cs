namespace LetDown.Firmware.Programs;

/// <summary>Writes files for their owner only, so that whatever happens, a file is the old one or the new one.</summary>
internal static class WholeFile
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Puts a file there, instead of the one of that name if there is one; on the disk when it returns.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string directory, string name, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(directory, OwnerReadsAndWrites | UnixFileMode.UserExecute);

        // No name begins with a dot. One left by a crash is written over by the next.
        var draft = Path.Combine(directory, ".draft");
        File.Delete(draft);
        using (var file = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerReadsAndWrites }))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Path.Combine(directory, name), overwrite: true);
        FolderSync.Flush(directory);
    }
}

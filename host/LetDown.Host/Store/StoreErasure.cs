namespace LetDown.Host.Store;

/// <summary>Takes a whole store off the disk.</summary>
public static class StoreErasure
{
    /// <summary>The file, and what SQLite keeps beside it.</summary>
    private static readonly string[] Parts = ["", "-wal", "-shm", "-journal"];

    /// <summary>
    /// Overwrites and deletes the store's files. What a file system or a flash drive keeps of overwritten blocks is beyond this. Files that are not there are
    /// passed over, and nothing is touched unless the file is a store.
    /// </summary>
    /// <param name="path">The store's file.</param>
    /// <returns>What was deleted, by name.</returns>
    /// <exception cref="StoreException">It is something else, is in use, or cannot be deleted.</exception>
    public static IReadOnlyList<string> Erase(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path))
        {
            return [];
        }

        // Opening tells a store from anything else, and gathers what lies beside it.
        SqliteSessionStore.Open(path).Dispose();
        try
        {
            var erased = Parts.Select(part => path + part).Where(File.Exists).ToList();
            erased.ForEach(Overwrite);
            erased.ForEach(File.Delete);
            return erased;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The store {path} cannot be erased ({failure.Message.TrimEnd('.')}). Close other consoles and try again.", failure);
        }
    }

    private static void Overwrite(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None);
        var zeros = new byte[1 << 16];
        for (var left = stream.Length; left > 0; left -= zeros.Length)
        {
            stream.Write(zeros, 0, (int)Math.Min(left, zeros.Length));
        }

        stream.Flush(flushToDisk: true);
    }
}

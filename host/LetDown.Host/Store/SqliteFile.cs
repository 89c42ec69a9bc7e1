using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Opens the database file, made for her eyes only if it is new.</summary>
internal static class SqliteFile
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int Busy = 5;
    private const int ReadOnly = 8;

    public static SqliteConnection Open(string path)
    {
        try
        {
            Create(path);
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true }.ToString());
            try
            {
                connection.Open();
                // Readers never wait for a catch-up that is under way.
                connection.Run("PRAGMA journal_mode = WAL");
                // What a pump is told to be here must be here after a power cut.
                connection.Run("PRAGMA synchronous = FULL");
                // What is deleted is overwritten.
                connection.Run("PRAGMA secure_delete = ON");
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        catch (SqliteException failure)
        {
            throw Explain(failure, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The store {path} cannot be opened ({failure.Message.TrimEnd('.')}). Choose another file with --store.", failure);
        }
    }

    /// <summary>Runs something on SQLite and turns its errors into ours.</summary>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw Explain(failure, path);
        }
    }

    public static StoreException Explain(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        NotADatabase => new($"{path} is not a LetDown store. Choose another file with --store.", failure),
        Corrupt => new($"The store {path} is damaged. Move it aside; what the pump still has in its journal comes back by itself.", failure),
        Full => new($"The disk with {path} is full. Make room and try again.", failure),
        Busy => new($"The store {path} is in use by another program that does not let go. Try again in a moment.", failure),
        ReadOnly => new($"The store {path} cannot be written. Check who owns it, or choose another file with --store.", failure),
        _ => new($"The store {path} cannot be used ({failure.Message.TrimEnd('.')}). Choose another file with --store.", failure),
    };

    private static void Create(string path)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(directory))
        {
            CreatePrivate(directory);
        }

        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = StorePlace.FileMode;
            }

            new FileStream(path, options).Dispose();
        }
    }

    private static void CreatePrivate(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, StorePlace.DirectoryMode);
        }
    }
}

using LetDown.Host.Store;

namespace LetDown.App;

/// <summary>Files that only she can read, written whole or not at all.</summary>
internal static class PrivateFile
{
    /// <summary>What a file is called until it is whole.</summary>
    public const string Part = ".part";

    public static void Write(string path, byte[] content)
    {
        var beginning = path + Part;
        try
        {
            using (var file = Create(beginning))
            {
                file.Write(content);
            }

            File.Move(beginning, path, overwrite: true);
        }
        finally
        {
            File.Delete(beginning);
        }
    }

    /// <summary>The same of what comes little by little; when it breaks off, nothing of it stays.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var beginning = path + Part;
        try
        {
            await using (var file = Create(beginning))
            {
                await write(file);
            }

            File.Move(beginning, path, overwrite: true);
        }
        finally
        {
            File.Delete(beginning);
        }
    }

    /// <summary>A folder that only she can open, with those above it where they are missing.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, StorePlace.DirectoryMode);
        }
    }

    /// <summary>A new file, or an old one emptied.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = StorePlace.FileMode;
        }

        return new(path, options);
    }
}

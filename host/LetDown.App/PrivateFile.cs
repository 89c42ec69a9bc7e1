using LetDown.Host.Store;

namespace LetDown.App;

/// <summary>Files that only she can read.</summary>
internal static class PrivateFile
{
    /// <summary>Writes it whole or not at all.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var beginning = path + ".part";
        using (var file = Create(beginning))
        {
            file.Write(content);
        }

        File.Move(beginning, path, overwrite: true);
    }

    /// <summary>A new file, or an old one emptied.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = StorePlace.FileMode;
        }

        return new(path, options);
    }
}

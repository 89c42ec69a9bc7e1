namespace LetDown.Host.Store;

/// <summary>Where the mother's database is when nothing else was said.</summary>
public static class StorePlace
{
    /// <summary>Only she may read what is in it.</summary>
    public const UnixFileMode DirectoryMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Only she may read what is in it.</summary>
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary><c>$XDG_DATA_HOME/letdown/store.db</c>, else <c>~/.local/share/letdown/store.db</c>. A relative XDG_DATA_HOME counts as absent, as its specification says.</summary>
    /// <param name="environment">Value of an environment variable, or null.</param>
    /// <param name="home">Her home directory.</param>
    public static string Default(Func<string, string?> environment, string home)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var data = environment("XDG_DATA_HOME") is { Length: > 0 } set && Path.IsPathRooted(set)
            ? set
            : Path.Combine(home, ".local", "share");
        return Path.Combine(data, "letdown", "store.db");
    }
}

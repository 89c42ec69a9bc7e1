namespace LetDown.Firmware.Hosting;

/// <summary>Where the pump keeps its journal, logs and lock when nothing else was said.</summary>
internal static class DataPlace
{
    public static string Default() => Default(Environment.GetEnvironmentVariable);

    public static string Default(Func<string, string?> environment)
    {
        // systemd joins several state directories with colons; the first is ours.
        if (environment("STATE_DIRECTORY")?.Split(':', 2)[0] is { Length: > 0 } service)
        {
            return service;
        }

        var state = environment("XDG_STATE_HOME") is { Length: > 0 } home
            ? home
            : Path.Combine(environment("HOME") is { Length: > 0 } own ? own : "/", ".local", "state");
        return Path.Combine(state, "letdown");
    }

    /// <summary>Makes the folder, for its owner only.</summary>
    /// <exception cref="StartException">It cannot be made.</exception>
    public static void Prepare(string directory)
    {
        try
        {
            if (!Directory.Exists(directory))
            {
                Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(directory, e);
        }
    }

    public static StartException CannotWrite(string directory, Exception cause) => new(
        ExitCode.CannotWrite,
        $"{directory}: the pump cannot write its data there ({cause.Message.TrimEnd('.')}). Free some space, allow writing, or choose another folder with --data.",
        cause);
}

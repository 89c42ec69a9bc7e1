namespace LetDown.Protocol;

/// <summary>Where a pump listens when nothing else was said. Firmware and consoles on the same machine share this rule. Thread-safe.</summary>
public static class PumpAddress
{
    /// <summary>File name of the socket in its directory.</summary>
    public const string SocketName = "pump.sock";

    /// <summary>The socket of a pump that runs as the system service (<c>RuntimeDirectory=letdown</c> in its unit).</summary>
    public const string ServiceSocket = "/run/letdown/pump.sock";

    /// <summary>
    /// The Unix socket a pump started by this user listens on: <c>$RUNTIME_DIRECTORY/pump.sock</c>, else
    /// <c>$XDG_RUNTIME_DIR/letdown/pump.sock</c>, else <c>/tmp/letdown-USER/pump.sock</c>. Empty variables count as absent.
    /// </summary>
    public static string DefaultSocket() => DefaultSocket(Environment.GetEnvironmentVariable, Environment.UserName);

    /// <summary>The same rule for a given environment and user.</summary>
    /// <param name="environment">Value of an environment variable, or null.</param>
    /// <param name="user">Name of the user, for the last resort below /tmp.</param>
    public static string DefaultSocket(Func<string, string?> environment, string user)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        // systemd joins several runtime directories with colons; the first is ours.
        if (environment("RUNTIME_DIRECTORY")?.Split(':', 2)[0] is { Length: > 0 } runtime)
        {
            return Path.Combine(runtime, SocketName);
        }

        return environment("XDG_RUNTIME_DIR") is { Length: > 0 } session
            ? Path.Combine(session, "letdown", SocketName)
            : Path.Combine("/tmp", $"letdown-{user}", SocketName);
    }

    /// <summary>
    /// The socket a console should try: this user's pump when its socket is there, else the system service's when that is there,
    /// else <see cref="DefaultSocket()"/>, so that an error can name the usual place.
    /// </summary>
    public static string FindSocket()
    {
        var own = DefaultSocket();
        return !File.Exists(own) && File.Exists(ServiceSocket) ? ServiceSocket : own;
    }
}

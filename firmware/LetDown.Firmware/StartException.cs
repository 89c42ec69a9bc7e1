namespace LetDown.Firmware;

/// <summary>The pump cannot start or go on; each line of the message stands for itself, for people, and says what to do.</summary>
internal sealed class StartException : Exception
{
    public StartException(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    public int ExitCode { get; }
}

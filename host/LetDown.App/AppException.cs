namespace LetDown.App;

/// <summary>The command cannot go on: a sentence for people, and the exit code that belongs to it.</summary>
internal sealed class AppException(string message, int exitCode, Exception? cause = null) : Exception(message, cause)
{
    public int ExitCode { get; } = exitCode;
}

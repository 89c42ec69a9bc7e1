namespace LetDown.App;

/// <summary>What the command tells the shell. Stable: scripts rely on it (docs/using/console.md).</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int PumpUnreachable = 3;
    public const int Refused = 4;
    public const int NotFound = 5;
    public const int StoreTrouble = 6;
    public const int Interrupted = 130;
}

namespace LetDown.Firmware;

/// <summary>What the process tells its caller when it ends; docs/developing/exit-codes.md says the same.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Unexpected = 1;
    public const int BadUsage = 2;
    public const int NoBoard = 3;
    public const int AlreadyRunning = 4;
    public const int CannotWrite = 5;
    public const int BoardFailed = 6;
}

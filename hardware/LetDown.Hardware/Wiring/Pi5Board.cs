namespace LetDown.Hardware.Wiring;

/// <summary>pi/board-pi5.json: board.json with the PWM channels that GPIO 18 and 19 have on a Pi 5 (RP1). Nothing else differs.</summary>
internal static class Pi5Board
{
    /// <exception cref="HardwareException">The board file is not written as expected.</exception>
    public static string Write(string board) =>
        Replaced(Replaced(Replaced(board, "\"motor\": { \"pwmChip\": 0, \"pwmChannel\": 0,", "\"motor\": { \"pwmChip\": 0, \"pwmChannel\": 2,"), "\"pwmChannel\": 1 }", "\"pwmChannel\": 3 }"), "revision A\"", "revision A on a Pi 5\"");

    private static string Replaced(string text, string old, string with) => text.Split(old).Length == 2
        ? text.Replace(old, with, StringComparison.Ordinal)
        : throw new HardwareException($"board.json should have {old} once.");
}

namespace LetDown.Hardware.Wiring;

/// <summary>The 40-pin header that Zero 2 W, 3, 4 and 5 share: which GPIO line is on which pin, and what else is there.</summary>
internal static class PiHeader
{
    public const int Pins = 40;

    /// <summary>By pin, from 1; –1 is power or ground.</summary>
    private static readonly int[] Lines =
    [
        -1, -1, 2, -1, 3, -1, 4, 14, -1, 15,
        17, 18, 27, -1, 22, 23, -1, 24, 10, -1,
        9, 25, 11, 8, -1, 7, 0, 1, 5, -1,
        6, 12, 13, -1, 19, 16, 26, 20, -1, 21,
    ];

    /// <summary>GPIO line of a pin; null for power and ground.</summary>
    public static int? LineAt(int pin) => Lines[pin - 1] is >= 0 and var line ? line : null;

    /// <summary>Pin of a GPIO line 0 to 27.</summary>
    public static int PinOf(int line) => Array.IndexOf(Lines, line) + 1;

    /// <summary>Power or ground of a pin without a line.</summary>
    public static string PowerAt(int pin) => pin switch
    {
        1 or 17 => "3.3 V",
        2 or 4 => "5 V",
        _ => "ground",
    };

    /// <summary>What the chip itself does with a line until somebody sets it (BCM2835 peripherals, alternate functions table; the same on RP1).</summary>
    public static string PullAtReset(int line) => line <= 8 ? "up" : "down";
}

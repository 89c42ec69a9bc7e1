namespace LetDown.Hardware.Wiring;

/// <summary>The 40-pin header that Zero 2 W, 3, 4 and 5 share: which GPIO line is on which pin, and what else is there.</summary>
internal static class PiHeader
{
    public const int Pins = 40;

    private static readonly Dictionary<int, int> Lines = new()
    {
        [3] = 2, [5] = 3, [7] = 4, [8] = 14, [10] = 15, [11] = 17, [12] = 18, [13] = 27, [15] = 22, [16] = 23, [18] = 24, [19] = 10, [21] = 9, [22] = 25,
        [23] = 11, [24] = 8, [26] = 7, [27] = 0, [28] = 1, [29] = 5, [31] = 6, [32] = 12, [33] = 13, [35] = 19, [36] = 16, [37] = 26, [38] = 20, [40] = 21,
    };

    /// <summary>GPIO line of a pin; null for power and ground.</summary>
    public static int? LineAt(int pin) => Lines.TryGetValue(pin, out var line) ? line : null;

    /// <summary>Pin of a GPIO line 0 to 27.</summary>
    public static int PinOf(int line) => Lines.Single(entry => entry.Value == line).Key;

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

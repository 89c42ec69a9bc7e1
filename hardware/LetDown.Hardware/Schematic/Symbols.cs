namespace LetDown.Hardware.Schematic;

/// <summary>Where the pins of each symbol are.</summary>
internal static class Symbols
{
    /// <summary>Half the width of the box of a chip or plug, and where its pins end.</summary>
    public const int BoxHalf = 60;
    public const int BoxPin = 80;
    public const int BoxPitch = 20;

    private static readonly (string, int, int)[] TwoEnds = [("1", -30, 0), ("2", 30, 0)];
    private static readonly (string, int, int)[] Junction = [("A", -20, 0), ("K", 20, 0)];

    private static readonly Dictionary<string, (string Pin, int X, int Y)[]> Fixed = new(StringComparer.Ordinal)
    {
        ["resistor"] = TwoEnds,
        ["load"] = TwoEnds,
        ["fuse"] = TwoEnds,
        ["capacitor"] = [("1", -20, 0), ("2", 20, 0)],
        ["button"] = TwoEnds,
        ["diode"] = Junction,
        ["schottky"] = Junction,
        ["zener"] = Junction,
        ["led"] = Junction,
        ["nmos"] = [("G", -30, 0), ("D", 10, -30), ("S", 10, 30)],
        ["pmos"] = [("G", -30, 0), ("D", 10, 30), ("S", 10, -30)],
        ["npn"] = [("B", -30, 0), ("C", 10, -30), ("E", 10, 30)],
        ["and"] = [("A", -40, -10), ("B", -40, 10), ("Y", 40, 0)],
        ["buffer"] = [("A", -40, 0), ("OE", 0, 30), ("Y", 40, 0)],
        ["opamp"] = [("P", -40, -10), ("N", -40, 10), ("O", 40, 0)],
    };

    public static bool IsBox(string kind) => kind is "chip" or "plug";

    public static bool IsKnown(string kind) => IsBox(kind) || Fixed.ContainsKey(kind);

    /// <summary>Offset of a pin; null when the symbol has none of that name.</summary>
    public static Point? OffsetOf(string kind, string pin) =>
        Fixed[kind].Where(known => known.Pin == pin).Select(known => new Point(known.X, known.Y)).Cast<Point?>().FirstOrDefault();

    public static int PinCount(string kind) => Fixed[kind].Length;

    /// <summary>Offset of the n-th of count pins on one side of a box.</summary>
    public static Point BoxOffset(bool isRight, int n, int count) =>
        new(isRight ? BoxPin : -BoxPin, (n * BoxPitch) - ((count - 1) * BoxPitch / 2));
}

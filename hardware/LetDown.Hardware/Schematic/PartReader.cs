using System.Globalization;

namespace LetDown.Hardware.Schematic;

/// <summary>Reads the pins of a part.</summary>
internal static class PartReader
{
    public static Part Read(string reference, string kind, string value, Point at, string[] rest)
    {
        if (!Symbols.IsKnown(kind))
        {
            throw new FormatException($"there is no symbol {kind}.");
        }

        var turn = rest is [var first, ..] && !first.Contains('=', StringComparison.Ordinal) ? int.Parse(first, CultureInfo.InvariantCulture) : 0;
        var pins = rest.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=', 2)).ToArray();
        return new Part(reference, kind, value, at, turn, Symbols.IsBox(kind) ? Box(pins) : Fixed(kind, pins));
    }

    private static Pin[] Fixed(string kind, string[][] pins) => pins.Length == Symbols.PinCount(kind)
        ? [.. pins.Select(pin => Named(pin[0], pin[1], Symbols.OffsetOf(kind, pin[0].Split('/')[0]) ?? throw new FormatException($"a {kind} has no pin {pin[0]}.")))]
        : throw new FormatException($"a {kind} has {Symbols.PinCount(kind)} pins.");

    /// <summary>A pin is written NAME or NAME/NUMBER.</summary>
    private static Pin Named(string name, string net, Point offset) => name.Split('/', 2) is [var word, var number]
        ? new Pin(word, number, net, offset)
        : new Pin(name, string.Empty, net, offset);

    private static Pin[] Box(string[][] pins)
    {
        var left = pins.Where(pin => pin[0][0] == '<').ToArray();
        var right = pins.Where(pin => pin[0][0] == '>').ToArray();
        return
        [
            .. left.Select((pin, i) => Named(pin[0][1..], pin[1], Symbols.BoxOffset(isRight: false, i, left.Length))),
            .. right.Select((pin, i) => Named(pin[0][1..], pin[1], Symbols.BoxOffset(isRight: true, i, right.Length))),
        ];
    }
}

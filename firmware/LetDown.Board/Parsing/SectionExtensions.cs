using System.Globalization;
using LetDown.Board.Json;

namespace LetDown.Board.Parsing;

/// <summary>Kinds of member that many sections share.</summary>
internal static class SectionExtensions
{
    /// <summary>A GPIO pin of the 40-pin header, for one owner.</summary>
    public static int Pin(this Section section, string name, Claims claims) => section.Claimed(name, 0, 27, "pin", claims);

    /// <summary>A 7-bit I2C address outside the reserved ones, for one owner: what sits behind the multiplexer is heard on the main bus too.</summary>
    public static int Address(this Section section, string name, Claims claims) =>
        section.Claimed(name, 0x08, 0x77, "address", claims, " (0x08 to 0x77)");

    /// <summary>A whole number that one owner may have.</summary>
    public static int Claimed(
        this Section section, string name, int lowest, int highest, string what, Claims claims, string why = "")
    {
        var value = section.Whole(name, lowest, highest, why);
        if (value is { } number)
        {
            claims.Claim(string.Create(CultureInfo.InvariantCulture, $"{what} {number}"), section.Find(name)!);
        }

        return value ?? 0;
    }

    /// <summary>A longest time on that lowers the code's own limit or equals it.</summary>
    public static double LongestOn(this Section section, double limit) =>
        section.Number("longestOnSeconds", 0.1, limit, " s", " (a board file may lower this limit, never raise it)") ?? 0;
}

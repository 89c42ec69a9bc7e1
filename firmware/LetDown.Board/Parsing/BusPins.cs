using LetDown.Board.Json;

namespace LetDown.Board.Parsing;

/// <summary>Pins that a Raspberry Pi gives to its buses (BCM2835 datasheet, alternate functions): nothing else may use them.</summary>
internal static class BusPins
{
    public static void ClaimI2c(int? bus, Section section, Claims claims) =>
        Claim(bus switch { 0 => [0, 1], 1 => [2, 3], _ => [] }, section.Find("bus"), claims);

    public static void ClaimSpi(int? bus, int? chipSelect, Section section, Claims claims)
    {
        if (bus == 0)
        {
            Claim([9, 10, 11], section.Find("spiBus"), claims);
            Claim(chipSelect switch { 0 => [8], 1 => [7], _ => [] }, section.Find("chipSelect"), claims);
        }
    }

    private static void Claim(int[] pins, JsonPlace? owner, Claims claims)
    {
        foreach (var pin in pins)
        {
            claims.Claim(FormattableString.Invariant($"pin {pin}"), owner!);
        }
    }
}

namespace LetDown.Simulator.Chips;

/// <summary>Character ROM A00 (Hitachi ADE-207-272, table 4), as people would type what they see.</summary>
internal static class Hd44780Rom
{
    /// <summary>Custom characters 0 to 7 show as these code points of the private use area and the seven after it.</summary>
    public const char FirstCustom = '\uE000';

    private const char FirstHalfWidthKatakana = '\uFF61';

    /// <summary>From 0xE0. Where the ROM has a variant form of a letter (descenders, g j p q y), the plain one stands here.</summary>
    private const string Upper = "αäβεμσρg√⁻jˣ¢£ñöpqθ∞ΩüΣπxy千万円÷ █";

    public static char Glyph(byte code) => code switch
    {
        < 0x10 => (char)(FirstCustom + (code & 7)),
        0x5C => '¥',
        0x7E => '→',
        0x7F => '←',
        >= 0x20 and < 0x7E => (char)code,
        0xDF => '°',
        >= 0xA1 and < 0xDF => (char)(FirstHalfWidthKatakana + code - 0xA1),
        >= 0xE0 => Upper[code - 0xE0],
        _ => ' ',
    };
}

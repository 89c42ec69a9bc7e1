using System.Globalization;

namespace LetDown.Firmware.Scpi;

/// <summary>Numbers in the forms of IEEE 488.2: decimal with or without point and exponent, and hexadecimal, octal, binary.</summary>
internal static class ScpiNumbers
{
    /// <summary>Most digits of a number with a base: 32 bits of binary.</summary>
    private const int MostDigits = 32;

    /// <exception cref="ScpiException">It is no number.</exception>
    public static ScpiParameter.Number Read(ScpiText text) => text.Take('#') ? new(WithBase(text), "") : Decimal(text);

    private static ScpiParameter.Number Decimal(ScpiText text)
    {
        var sign = IsNegative(text) ? "-" : "";
        var whole = text.While(char.IsAsciiDigit);
        var part = text.Take('.') ? text.While(char.IsAsciiDigit) : "";
        if (whole.Length + part.Length == 0)
        {
            throw text.Wrong(ScpiError.InvalidNumber);
        }

        var exponent = 0;
        var suffix = Suffix(text);
        if (suffix.Length > 0 && suffix[0] == 'E' && TryExponent(suffix, text, out exponent, out var rest))
        {
            suffix = rest;
        }

        var number = double.Parse($"{sign}0{whole}.{part}0E{exponent}", CultureInfo.InvariantCulture);
        return new(double.IsFinite(number) ? number : throw new ScpiException(ScpiError.OutOfRange), suffix);
    }

    /// <summary>A unit, perhaps after a blank: <c>5 mmHg</c>.</summary>
    private static string Suffix(ScpiText text)
    {
        text.SkipSpace();
        return text.IsAt(letter => char.IsAsciiLetter(letter) || letter == '%')
            ? text.While(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '%').ToUpperInvariant()
            : "";
    }

    /// <summary>What began like a unit may be an exponent: <c>E3</c>, <c>E 3</c>, <c>E-3</c>.</summary>
    private static bool TryExponent(string word, ScpiText text, out int exponent, out string suffix)
    {
        (exponent, suffix) = (0, "");
        if (word.Length > 1)
        {
            var digits = new string([.. word.Skip(1).TakeWhile(char.IsAsciiDigit)]);
            suffix = digits.Length == word.Length - 1 ? Suffix(text) : word[(digits.Length + 1)..];
            return digits.Length > 0 && Parse(digits, out exponent);
        }

        text.SkipSpace();
        var sign = IsNegative(text) ? -1 : 1;
        if (!Parse(text.While(char.IsAsciiDigit), out exponent))
        {
            throw text.Wrong(ScpiError.InvalidNumber);
        }

        exponent *= sign;
        suffix = Suffix(text);
        return true;
    }

    /// <summary>IEEE 488.2 allows exponents up to 32000; what a double cannot hold is refused by its value.</summary>
    private static bool Parse(string digits, out int exponent) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out exponent) && exponent <= 32_000;

    private static bool IsNegative(ScpiText text)
    {
        var isNegative = text.Take('-');
        if (!isNegative)
        {
            text.Take('+');
        }

        return isNegative;
    }

    private static double WithBase(ScpiText text)
    {
        var shift = char.ToUpperInvariant(text.Peek() ?? ' ') switch { 'H' => 4, 'Q' => 3, 'B' => 1, _ => throw text.Wrong(ScpiError.InvalidNumber) };
        text.While(char.IsAsciiLetter, 1);
        var digits = text.While(char.IsAsciiHexDigit);
        if (digits.Length is 0 or > MostDigits || digits.Any(digit => Convert.ToInt32($"{digit}", 16) >= 1 << shift))
        {
            throw new ScpiException(ScpiError.InvalidNumber.About(digits));
        }

        return digits.Aggregate(0.0, (value, digit) => (value * (1 << shift)) + Convert.ToInt32($"{digit}", 16));
    }
}

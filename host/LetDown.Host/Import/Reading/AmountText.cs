using System.Buffers;
using System.Globalization;

namespace LetDown.Host.Import.Reading;

/// <summary>Reads amounts of milk as trackers write them: <c>60</c>, <c>60ml</c>, <c>2.5 fl oz</c>, <c>2,5oz</c>, <c>60 g</c>.</summary>
internal static class AmountText
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>Reads a number and, if one is written, its unit.</summary>
    /// <param name="said">What stands there, without spaces around it.</param>
    /// <param name="amount">How many.</param>
    /// <param name="unit">The unit; null when none is written.</param>
    /// <returns>False when it is no amount: of nothing known, below nothing, or beyond all sense.</returns>
    public static bool TryRead(string said, out double amount, out MilkUnit? unit)
    {
        var end = said.AsSpan().IndexOfAnyExcept(OfNumbers);
        var number = end < 0 ? said : said[..end];
        unit = null;
        return TryNumber(number, out amount) && (end < 0 || (unit = UnitOf(said[end..])) is not null);
    }

    /// <summary>A unit by the words that trackers use; null for any other.</summary>
    public static MilkUnit? UnitOf(string said) =>
        said.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() switch
        {
            "ML" or "MILLILITER" or "MILLILITERS" or "MILLILITRE" or "MILLILITRES" or "METRIC" => MilkUnit.Millilitres,
            "OZ" or "FLOZ" or "USFLOZ" or "OUNCE" or "OUNCES" or "FLUIDOUNCE" or "FLUIDOUNCES" or "IMPERIAL" => MilkUnit.UsFluidOunces,
            "G" or "GRAM" or "GRAMS" => MilkUnit.Grams,
            _ => null,
        };

    /// <summary>A comma counts as a decimal point, but not before three digits at the end, where it could be for thousands.</summary>
    private static bool TryNumber(string said, out double number)
    {
        var comma = said.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && (said.AsSpan().Count(',') > 1 || said.Contains('.', StringComparison.Ordinal) || said.Length - comma == 4))
        {
            number = default;
            return false;
        }

        return double.TryParse(said.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }
}

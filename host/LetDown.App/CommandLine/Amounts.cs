using System.CommandLine.Parsing;
using System.Globalization;
using LetDown.Host.Import;

namespace LetDown.App.CommandLine;

/// <summary>Reads amounts of milk as people type them: 120g, 120ml, 4oz.</summary>
internal static class Amounts
{
    /// <summary>A parser of grams above nothing; else it says <paramref name="wish"/>.</summary>
    public static Func<ArgumentResult, double> Grams(string wish) => result => Of(result, wish, grams => grams > 0) ?? default;

    /// <summary>The same of one breast, where nothing is an answer, too.</summary>
    public static Func<ArgumentResult, double?> GramsOrNone(string wish) => result => Of(result, wish, grams => grams >= 0);

    /// <summary>120g, 120ml or 4oz, in g; null for anything else.</summary>
    public static double? ToGrams(string said) => Read(said.ToLowerInvariant());

    // How much is too much is the pump's to say. A bare number could be any of the three, so it is not taken.
    private static double? Of(ArgumentResult result, string wish, Predicate<double> isTaken)
    {
        if (Read(result.Tokens.Count == 1 ? result.Tokens[0].Value.ToLowerInvariant() : "") is { } grams && isTaken(grams))
        {
            return grams;
        }

        result.AddError(wish);
        return null;
    }

    private static double? Read(ReadOnlySpan<char> said) => said switch
    {
        [.. var number, 'm', 'l'] => Grams(number, MilkUnit.Millilitres),
        [.. var number, 'o', 'z'] => Grams(number, MilkUnit.UsFluidOunces),
        [.. var number, 'g'] => Grams(number, MilkUnit.Grams),
        _ => null,
    };

    private static double? Grams(ReadOnlySpan<char> said, MilkUnit unit) => Number(said) is { } number ? MilkUnits.ToGrams(number, unit) : null;

    private static double? Number(ReadOnlySpan<char> said) =>
        double.TryParse(said.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

using System.CommandLine.Parsing;
using System.Globalization;

namespace LetDown.App.CommandLine;

/// <summary>Reads numbers of the command line. What is none is refused in our words: the library's own name types of .NET.</summary>
internal static class Numbers
{
    /// <summary>A parser that takes what <paramref name="isFine"/> says, and else says <paramref name="wish"/>.</summary>
    public static Func<ArgumentResult, double> Real(Func<double, bool> isFine, string wish) => result =>
    {
        // An exponent too large, and the word, read as infinity and NaN; neither is a number to anybody.
        if (double.TryParse(Said(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && isFine(number))
        {
            return number;
        }

        result.AddError(wish);
        return default;
    };

    /// <summary>The same for whole numbers from 0.</summary>
    public static Func<ArgumentResult, int> Whole(string wish) => result =>
    {
        if (int.TryParse(Said(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.AddError(wish);
        return default;
    };

    private static string Said(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
}

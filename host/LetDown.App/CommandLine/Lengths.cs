using System.CommandLine.Parsing;
using System.Globalization;

namespace LetDown.App.CommandLine;

/// <summary>Reads lengths of time as people type them: 3m, 90s.</summary>
internal static class Lengths
{
    /// <summary>The word for no time at all.</summary>
    public const string Off = "off";

    /// <summary>A parser of a time above nothing, or of <see cref="Off"/>; else it says <paramref name="wish"/>.</summary>
    public static Func<ArgumentResult, TimeSpan> OrOff(string wish) => result =>
    {
        var said = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (said == Off)
        {
            return TimeSpan.Zero;
        }

        // How long is too long is the pump's to say; a day is only what can be sent. A bare number could be either, so it is not taken.
        if (Seconds(said) is { } seconds and > 0 and <= 24 * 60 * 60)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError(wish);
        return default;
    };

    private static double? Seconds(string said) => said switch
    {
        [.. var number, 'm'] => 60 * Number(number),
        [.. var number, 's'] => Number(number),
        _ => null,
    };

    private static double? Number(string said) =>
        double.TryParse(said, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}

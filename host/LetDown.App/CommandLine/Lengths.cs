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

    /// <summary>A parser of a time from half an hour to a day, in hours and minutes, or of <see cref="Off"/>; else it says <paramref name="wish"/>.</summary>
    public static Func<ArgumentResult, TimeSpan?> HoursOrOff(string wish) => result =>
    {
        var said = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (said == Off)
        {
            return TimeSpan.Zero;
        }

        if (Minutes(said) is { } minutes and >= 30 and <= 24 * 60)
        {
            return TimeSpan.FromMinutes(Math.Round(minutes));
        }

        result.AddError(wish);
        return null;
    };

    /// <summary>3m or 90s, in s; null for anything else.</summary>
    public static double? ToSeconds(string said) => Seconds(said);

    /// <summary>3h, 2h30m, 150m.</summary>
    private static double? Minutes(string said)
    {
        var hours = said.IndexOf('h', StringComparison.Ordinal);
        var rest = said[(hours + 1)..];
        return (hours < 0 ? 0 : 60 * Number(said[..hours])) + (hours >= 0 && rest.Length == 0 ? 0 : rest is [.. var number, 'm'] ? Number(number) : null);
    }

    private static double? Seconds(string said) => said switch
    {
        [.. var number, 'm'] => 60 * Number(number),
        [.. var number, 's'] => Number(number),
        _ => null,
    };

    private static double? Number(string said) =>
        double.TryParse(said, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}

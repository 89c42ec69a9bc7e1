using System.Globalization;

namespace LetDown.Host.Import.Reading;

/// <summary>Reads lengths of time as trackers write them.</summary>
internal static class LengthText
{
    /// <summary><c>h:mm</c> or <c>h:mm:ss</c>; null for anything else.</summary>
    public static TimeSpan? Clock(ReadOnlySpan<char> said)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = said.Split(parts, ':');
        if (count is not (2 or 3) || Whole(said[parts[0]], 99) is not { } hours || Sixtieths(said[parts[1]]) is not { } minutes)
        {
            return null;
        }

        var seconds = count == 2 ? 0 : Sixtieths(Fractionless(said[parts[2]]));
        return seconds is { } known ? new TimeSpan(hours, minutes, known) : null;
    }

    /// <summary>A number of seconds; null for anything else.</summary>
    public static TimeSpan? Seconds(string said) =>
        double.TryParse(said, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.SecondsPerDay * 100
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static int? Sixtieths(ReadOnlySpan<char> said) => said.Length == 2 ? Whole(said, 59) : null;

    private static int? Whole(ReadOnlySpan<char> said, int most) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;

    /// <summary>Seconds may have decimals, which say nothing about milk.</summary>
    private static ReadOnlySpan<char> Fractionless(ReadOnlySpan<char> said) =>
        said.IndexOf('.') is var point and >= 0 && !said[(point + 1)..].ContainsAnyExceptInRange('0', '9') ? said[..point] : said;
}

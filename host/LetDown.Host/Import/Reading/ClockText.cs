using System.Globalization;

namespace LetDown.Host.Import.Reading;

/// <summary>Reads moments. Day before month, or month before day, is never guessed: each tracker has its own order.</summary>
internal static class ClockText
{
    /// <summary>Years that are believed. Our choice: no tracker is older than the first, and the last is only there so that nothing overflows.</summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>What every tracker's file may have become in a spreadsheet or a later version.</summary>
    private static readonly string[] Everywhere = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    private static readonly string[] WithOffset = [.. Everywhere.SelectMany(format => new[] { format + "zzz", format + "'Z'" })];

    /// <summary>A time on the wall, without a zone; null when it is none.</summary>
    public static DateTime? Local(string said, params ReadOnlySpan<string> formats) =>
        DateTime.TryParseExact(said, [.. formats, .. Everywhere], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time) && time.Year is >= FirstYear and <= LastYear
            ? time
            : null;

    /// <summary>A moment that says its offset; null when it is none.</summary>
    public static DateTimeOffset? Absolute(string said) =>
        DateTimeOffset.TryParseExact(said, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.Year is >= FirstYear and <= LastYear
            ? time
            : null;

    /// <summary>Milliseconds since 1970 in UTC; null when it is no such moment.</summary>
    public static DateTimeOffset? Epoch(string said) =>
        double.TryParse(said, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 1e13
        && DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds) is { Year: >= FirstYear and <= LastYear } time
            ? time
            : null;
}

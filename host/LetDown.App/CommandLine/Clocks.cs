using System.Globalization;

namespace LetDown.App.CommandLine;

/// <summary>Reads moments as people type them: 03:12, or 2026-11-24 03:12, where she is.</summary>
internal static class Clocks
{
    private static readonly string[] TimesOnly = ["H:mm", "HH:mm"];
    private static readonly string[] WithDay = ["yyyy-MM-dd H:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm"];

    /// <summary>The moment that was said with an option.</summary>
    /// <param name="option">Its name, for the error.</param>
    /// <param name="said">What was typed.</param>
    /// <param name="day">The day that is meant when none was said.</param>
    /// <param name="zone">Where she is.</param>
    /// <exception cref="AppException">It is no moment.</exception>
    public static DateTimeOffset Of(string option, string said, DateOnly day, TimeZoneInfo zone)
    {
        if (Read(said, day) is not { } local)
        {
            throw new AppException($"{option} wants a time such as 03:12, or “2026-11-24 03:12”.", ExitCode.Usage);
        }

        return zone.IsInvalidTime(local)
            ? throw new AppException($"{option}: clocks went forward, so there was no {local:HH:mm} that day.", ExitCode.Usage)
            : new(local, zone.GetUtcOffset(local));
    }

    private static DateTime? Read(string said, DateOnly day)
    {
        if (TimeOnly.TryParseExact(said, TimesOnly, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return day.ToDateTime(time);
        }

        return DateTime.TryParseExact(said, WithDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole) ? whole : null;
    }
}

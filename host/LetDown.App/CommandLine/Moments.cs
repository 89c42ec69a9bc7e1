using System.Globalization;

namespace LetDown.App.CommandLine;

/// <summary>Reads moments that are over as people type them: 07:10, yesterday 22:15, 2026-11-24 07:10, 20m for 20 minutes ago.</summary>
internal static class Moments
{
    /// <summary>What an option that is read so may be told in its description.</summary>
    public const string Forms = "07:10, “yesterday 22:15”, “2026-11-24 07:10”, or 20m for 20 minutes ago";

    private const string Time = "H:mm";

    /// <summary>Longest look back in hours or minutes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The moment that was said with an option; null when none was.</summary>
    /// <param name="option">Its name, for the error.</param>
    /// <param name="said">What was typed.</param>
    /// <param name="time">Now, and where she is.</param>
    /// <param name="day">The day that a clock alone means; the last time that it showed that when left out.</param>
    /// <exception cref="AppException">It is none, or is still to come.</exception>
    public static DateTimeOffset? Of(string option, string? said, TimeProvider time, DateOnly? day = null)
    {
        if (said is null)
        {
            return null;
        }

        var at = Read(said.Trim().ToLowerInvariant(), time, day) ?? throw new AppException($"{option} wants a time: {Forms}.", ExitCode.Usage);
        return at <= time.GetUtcNow() ? at : throw new AppException($"{option} says what is still to come. Leave it out for now, or say what was.", ExitCode.Usage);
    }

    internal static DateTimeOffset? Read(string said, TimeProvider time, DateOnly? day = null) => said switch
    {
        [.. var minutes, 'm'] => Ago(minutes, TimeSpan.FromMinutes(1), time),
        [.. var hours, 'h'] => Ago(hours, TimeSpan.FromHours(1), time),
        _ => OnClock(said, time, day),
    };

    private static DateTimeOffset? Ago(string number, TimeSpan unit, TimeProvider time) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count * unit <= Longest ? time.GetUtcNow() - (count * unit) : null;

    private static DateTimeOffset? OnClock(string said, TimeProvider time, DateOnly? clockOf)
    {
        // The T of ISO 8601 as well, which stands after a digit; that of “today” does not.
        var parts = said.Length > 10 && said[10] == 't' ? [said[..10], said[11..]] : said.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        if (!TimeOnly.TryParseExact(parts.LastOrDefault(), Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            return null;
        }

        var today = Days.Today(time);
        if (parts.Length == 2)
        {
            return Days.Read(parts[0], today) is { } day ? At(day.ToDateTime(clock), time) : null;
        }

        if (clockOf is { } known)
        {
            return At(known.ToDateTime(clock), time);
        }

        // A clock alone means the last time that it showed that.
        var at = At(today.ToDateTime(clock), time);
        return at <= time.GetUtcNow() ? at : At(today.AddDays(-1).ToDateTime(clock), time);
    }

    /// <summary>Of an hour that came twice, the one that is over; one that never was is as late as it would have been.</summary>
    private static DateTimeOffset At(DateTime local, TimeProvider time)
    {
        var zone = time.LocalTimeZone;
        if (zone.IsAmbiguousTime(local))
        {
            var offsets = zone.GetAmbiguousTimeOffsets(local);
            var late = new DateTimeOffset(local, offsets.Min());
            return late <= time.GetUtcNow() ? late : new(local, offsets.Max());
        }

        return new(local, zone.GetUtcOffset(local));
    }
}

using System.Globalization;

namespace LetDown.App.CommandLine;

/// <summary>Reads days as people type them: today, yesterday, 2026-11-24, 7d for the day a week ago.</summary>
internal static class Days
{
    /// <summary>Longest look back, days: more than any of this will be kept.</summary>
    private const int Longest = 36_500;

    /// <summary>The day that was said with an option; null when none was.</summary>
    /// <exception cref="AppException">It is no day.</exception>
    public static DateOnly? Of(string option, string? said, TimeProvider time) => said is null
        ? null
        : Read(said, Today(time)) ?? throw new AppException($"{option} wants a day: today, yesterday, 2026-11-24, or 7d for a week ago.", ExitCode.Usage);

    /// <summary>The day it is where she is.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    internal static DateOnly? Read(string said, DateOnly today) => said switch
    {
        "today" => today,
        "yesterday" => today.AddDays(-1),
        [.. var number, 'd'] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Longest => today.AddDays(-days),
        _ => DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
    };
}

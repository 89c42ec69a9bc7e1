using System.Globalization;

namespace LetDown.Host.Import.Reading;

/// <summary>From what a clock on the wall showed to a moment. Once a year an hour is missing there, and once it comes twice.</summary>
internal sealed class LocalTimes(TimeZoneInfo zone)
{
    /// <summary>The moment, and what had to be assumed for it.</summary>
    /// <param name="local">What the clock showed.</param>
    /// <param name="notBefore">The moment lies at or after this one, as an end does after a beginning; of two, that decides.</param>
    public (DateTimeOffset At, string? Assumed) Resolve(DateTime local, DateTimeOffset? notBefore = null)
    {
        if (zone.IsInvalidTime(local))
        {
            var moved = In(new DateTimeOffset(local, OffsetBefore(local)));
            return (moved, $"There was no {Shown(local)}: clocks went forward. Taken as {Shown(moved.DateTime)}.");
        }

        if (!zone.IsAmbiguousTime(local))
        {
            return (new(local, zone.GetUtcOffset(local)), null);
        }

        var offsets = zone.GetAmbiguousTimeOffsets(local);
        var (first, second) = (new DateTimeOffset(local, offsets.Max()), new DateTimeOffset(local, offsets.Min()));
        return notBefore is { } begin
            ? (first < begin ? second : first, null)
            : (first, $"{Shown(local)} was there twice: clocks went back. The first is taken.");
    }

    /// <summary>The same moment as she saw it.</summary>
    public DateTimeOffset In(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The offset just before clocks went forward, so that what was missing is as late as it would have been.</summary>
    private TimeSpan OffsetBefore(DateTime local)
    {
        var before = local;
        while (zone.IsInvalidTime(before))
        {
            before = before.AddMinutes(-1);
        }

        return zone.GetUtcOffset(before);
    }

    private static string Shown(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

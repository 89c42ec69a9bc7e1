namespace LetDown.Host.Sessions;

/// <summary>The day of a moment where she is.</summary>
public static class LocalDay
{
    /// <summary>The day of a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="zone">Where she is.</param>
    public static DateOnly Of(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}

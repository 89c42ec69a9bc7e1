namespace LetDown.Tests.App;

/// <summary>Half past four in the night of the scripted sessions, in UTC.</summary>
internal sealed class NightClock : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 4, 30, 0, TimeSpan.Zero);
}

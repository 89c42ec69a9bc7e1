using System.Globalization;

namespace LetDown.App.Screens;

/// <summary>Numbers the way people read them.</summary>
internal static class Figures
{
    /// <summary>Minutes and seconds, as 3:07; hours are still minutes, as 61:00.</summary>
    public static string Minutes(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    /// <summary>How long something took, as 1:42: to the nearest second, as <see cref="Spoken"/> says it.</summary>
    public static string Length(TimeSpan length) => Minutes(TimeSpan.FromSeconds(Math.Round(length.TotalSeconds, MidpointRounding.AwayFromZero)));

    /// <summary>A length as one says it: 50 s, 4 min, 4 min 10 s.</summary>
    public static string Spoken(TimeSpan length)
    {
        var seconds = (int)Math.Round(Math.Max(0, length.TotalSeconds), MidpointRounding.AwayFromZero);
        var (minutes, rest) = (seconds / 60, seconds % 60);
        return (minutes, rest) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{rest} s"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{minutes} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{minutes} min {rest} s"),
        };
    }

    /// <summary>Hours and minutes: 3 h, 1 h 42 min, 20 min. What is begun counts as a minute.</summary>
    public static string Span(TimeSpan length)
    {
        var minutes = (int)Math.Ceiling(Math.Max(0, length.TotalMinutes));
        return (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
            (var hours, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
            var (hours, rest) => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest} min"),
        };
    }

    /// <summary>How long ago, as one says it: 35 min, 5 h, 3 days.</summary>
    public static string Age(TimeSpan age) => age.TotalHours switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Max(0, age.TotalMinutes)} min"),
        < 48 => string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalHours} h"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalDays} days"),
    };

    public static string Grams(double grams) => string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(grams, 1):0.0} g");

    /// <summary>Milk of both breasts: the sum of what is told of each, for she may add it up.</summary>
    public static string Together(LetDown.Host.Sessions.Grams milk) => Grams(Sum(milk));

    /// <summary>The same as a number, g.</summary>
    public static double Sum(LetDown.Host.Sessions.Grams milk) => Json.JsonOutput.Rounded(milk.Left, 1) + Json.JsonOutput.Rounded(milk.Right, 1);

    /// <summary>Milk of both breasts, and of each.</summary>
    public static string LeftAndRight(LetDown.Host.Sessions.Grams milk) => $"{Together(milk)} (left {Grams(milk.Left)}, right {Grams(milk.Right)})";

    /// <summary>A collected amount; one that is only estimated says so.</summary>
    public static string Milk(double grams, bool isEstimated) =>
        isEstimated ? string.Create(CultureInfo.InvariantCulture, $"about {Json.JsonOutput.Rounded(grams, 0):0} g") : Grams(grams);

    /// <summary>An amount that is only expected: no decimals that nobody knows.</summary>
    public static string About(double grams) =>
        grams < 0.95 ? "less than 1 g" : string.Create(CultureInfo.InvariantCulture, $"about {Json.JsonOutput.Rounded(grams, 0):0} g");

    /// <summary>60 mL are 61.8 g: as exact as what was collected, so that enough looks like enough.</summary>
    public static string Wanted(double grams) => string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(grams, 1):0.#} g");

    public static string PerMinute(double gramsPerMinute) => $"{Rate(gramsPerMinute)} g a minute";

    /// <summary>What is not worth waiting for, never rounded up to what would be.</summary>
    public static string PerMinuteAtMost(double gramsPerMinute)
    {
        var steps = gramsPerMinute < 1 ? 100 : 10;
        return PerMinute(Math.Floor((gramsPerMinute * steps) + 1e-9) / steps);
    }

    public static string PerMinute(double here, double there) => $"{Rate(here)} against {Rate(there)} g a minute";

    // What is near the limit of worth must be seen to be on one side of it.
    private static string Rate(double gramsPerMinute) =>
        Math.Round(gramsPerMinute, 2).ToString(gramsPerMinute < 1 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    public static string Flow(double gramsPerSecond) =>
        string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(gramsPerSecond, 2):0.00} g/s");

    public static string Mmhg(double mmhg) => string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(mmhg, 0):0} mmHg");

    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>Day and time where she is; of another year, the day is enough.</summary>
    public static string When(DateTimeOffset? at, TimeProvider time, bool isDayOnly = false)
    {
        if (at is not { } known)
        {
            return "not known";
        }

        var local = TimeZoneInfo.ConvertTime(known, time.LocalTimeZone);
        var isThisYear = local.Year == time.GetLocalNow().Year;
        var format = !isThisYear ? "d MMM yyyy" : isDayOnly ? "d MMM" : "d MMM HH:mm";
        return local.ToString(format, CultureInfo.InvariantCulture);
    }
}

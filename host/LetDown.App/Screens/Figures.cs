using System.Globalization;

namespace LetDown.App.Screens;

/// <summary>Numbers the way people read them.</summary>
internal static class Figures
{
    /// <summary>Minutes and seconds, as 3:07; hours are still minutes, as 61:00.</summary>
    public static string Minutes(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    public static string Grams(double grams) => string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(grams, 1):0.0} g");

    public static string Flow(double gramsPerSecond) =>
        string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(gramsPerSecond, 2):0.00} g/s");

    public static string Mmhg(double mmhg) => string.Create(CultureInfo.InvariantCulture, $"{Json.JsonOutput.Rounded(mmhg, 0):0} mmHg");

    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>Day and time where she is; of another year, the day is enough.</summary>
    public static string When(DateTimeOffset? at, TimeProvider time)
    {
        if (at is not { } known)
        {
            return "not known";
        }

        var local = TimeZoneInfo.ConvertTime(known, time.LocalTimeZone);
        var format = local.Year == time.GetLocalNow().Year ? "d MMM HH:mm" : "d MMM yyyy";
        return local.ToString(format, CultureInfo.InvariantCulture);
    }
}

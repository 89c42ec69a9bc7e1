using System.Globalization;
using LetDown.App.Screens;

namespace LetDown.App.Reminders;

/// <summary>A reminder, calmly.</summary>
internal static class ReminderWords
{
    private const string Clock = "HH:mm";

    /// <summary>Of what was longer ago, nobody counts the minutes.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromHours(12);

    public static string Of(Reminder reminder, TimeProvider time) => $"{Last(reminder, time)} {Next(reminder, time)}";

    /// <summary>What is said when the bell rings.</summary>
    public static string Now(Reminder reminder, TimeProvider time) =>
        $"It is {time.GetLocalNow().ToString(Clock, CultureInfo.InvariantCulture)}, {Figures.Age(time.GetUtcNow() - reminder.Last!.At)} since you {RecordWords.Of(reminder.Last.Kind)}. Whenever it suits you.";

    private static string Last(Reminder reminder, TimeProvider time) => reminder.Last is { } last
        ? $"You last {RecordWords.Of(last.Kind)} {When(last.At, time)}, {Figures.Age(time.GetUtcNow() - last.At)} ago."
        : "Nothing is known yet of when you nursed or pumped; simulated sessions do not count.";

    private static string Next(Reminder reminder, TimeProvider time)
    {
        if (reminder.Every is not { } every)
        {
            return "No reminder is set; “letdown remind --every 3h” sets one.";
        }

        if (reminder.Due is not { } due)
        {
            return $"From the next time on, it reminds you every {Figures.Span(every)}.";
        }

        var wait = due - time.GetUtcNow();
        return wait > TimeSpan.Zero
            ? $"Next {When(due, time)}, in {Figures.Span(wait)}."
            : $"Next was {When(due, time)}, {(wait < -Long ? Figures.Age(-wait) : Figures.Span(-wait))} ago. Whenever it suits you.";
    }

    /// <summary>Today the clock is enough.</summary>
    private static string When(DateTimeOffset at, TimeProvider time)
    {
        var local = TimeZoneInfo.ConvertTime(at, time.LocalTimeZone);
        return local.Date == time.GetLocalNow().Date ? $"at {local.ToString(Clock, CultureInfo.InvariantCulture)}" : $"on {Figures.When(at, time)}";
    }
}

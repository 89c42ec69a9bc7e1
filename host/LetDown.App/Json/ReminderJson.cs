using LetDown.App.Reminders;
using LetDown.Host.Diary;

namespace LetDown.App.Json;

/// <summary>When milk was last taken, and when it is time again.</summary>
internal sealed record ReminderJson(int? EveryMinutes, LastMilkJson? Last, DateTimeOffset? DueAt, bool Due)
{
    public static ReminderJson From(Reminder reminder, TimeProvider time) => new(
        reminder.Every is { } every ? (int)every.TotalMinutes : null,
        reminder.Last is { } last ? new(last.Kind == MilkKind.Nursing ? "nursing" : "pumped", last.At, last.Name) : null,
        reminder.Due,
        reminder.IsDue(time.GetUtcNow()));
}

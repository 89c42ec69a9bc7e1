using LetDown.Host.Diary;

namespace LetDown.App.Reminders;

/// <summary>When milk was last taken, and when it is time again.</summary>
/// <param name="Last">The last time; null when none is known.</param>
/// <param name="Every">From beginning to beginning; null when no reminder is set.</param>
internal sealed record Reminder(LastMilk? Last, TimeSpan? Every)
{
    /// <summary>When it is time; null when nobody knows.</summary>
    public DateTimeOffset? Due => Last?.At + Every;

    public bool IsDue(DateTimeOffset now) => Due <= now;
}

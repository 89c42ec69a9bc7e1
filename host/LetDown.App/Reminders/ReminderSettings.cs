using LetDown.App.Settings;

namespace LetDown.App.Reminders;

/// <summary>How often she wants to be reminded.</summary>
internal static class ReminderSettings
{
    /// <summary>Null when no reminder is set.</summary>
    public static TimeSpan? Read(Surroundings around) => Settings(around).RemindEveryMinutes is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>Zero sets none.</summary>
    public static void Write(Surroundings around, TimeSpan every)
    {
        var settings = Settings(around);
        File(around).Write(settings with { RemindEveryMinutes = every > TimeSpan.Zero ? (int)every.TotalMinutes : null });
    }

    /// <exception cref="AppException">They cannot be read, and what is in them is not to be lost.</exception>
    private static UserSettings Settings(Surroundings around)
    {
        var file = File(around);
        var settings = file.Read(out var trouble);
        return trouble.Length == 0 ? settings : throw new AppException($"Your settings in {file.Path} cannot be read. Mend that file, or delete it and set them anew.", ExitCode.Unexpected);
    }

    private static SettingsFile File(Surroundings around) => new(around.Environment, around.Home);
}

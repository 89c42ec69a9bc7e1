using LetDown.Host.Diary;

namespace LetDown.App.Settings;

/// <summary>The rule by which her milk keeps.</summary>
internal static class StorageSettings
{
    public const int MostFridgeDays = 14;
    public const int MostFreezerMonths = 24;
    public const int MostThawedHours = 72;

    /// <exception cref="AppException">Settings that cannot be read might have a stricter rule in them, so no other is taken for it.</exception>
    public static StorageRule Read(Surroundings around)
    {
        var file = new SettingsFile(around.Environment, around.Home);
        var settings = file.Read(out var trouble);
        if (trouble.Length > 0 || !IsSound(settings.Storage ?? StorageRule.Usual))
        {
            throw new AppException(
                $"The rule for keeping milk in {file.Path} cannot be read. “letdown milk rule --fridge 4 --freezer 6 --thawed 24” writes it anew, with the numbers of your clinic.",
                ExitCode.Unexpected);
        }

        return settings.Storage ?? StorageRule.Usual;
    }

    /// <summary>Keeps it; the usual rule is no rule of hers.</summary>
    public static void Write(Surroundings around, StorageRule rule)
    {
        var file = new SettingsFile(around.Environment, around.Home);
        file.Write(file.Read(out _) with { Storage = rule == StorageRule.Usual ? null : rule });
    }

    private static bool IsSound(StorageRule rule) =>
        rule is { FridgeDays: >= 1 and <= MostFridgeDays, FreezerMonths: >= 1 and <= MostFreezerMonths, ThawedHours: >= 1 and <= MostThawedHours };
}

using LetDown.App.CommandLine;
using LetDown.Host.Diary;

namespace LetDown.App.Settings;

/// <summary>How she wants the console to be.</summary>
internal sealed record UserSettings
{
    /// <summary>Whether amounts of milk are told.</summary>
    public VolumesChoice Volumes { get; init; } = VolumesChoice.Show;

    /// <summary>How long milk keeps, as her clinic says; null for the usual rule.</summary>
    public StorageRule? Storage { get; init; }

    /// <summary>From one nursing or pumping to the next, min; null for no reminder.</summary>
    public int? RemindEveryMinutes { get; init; }
}

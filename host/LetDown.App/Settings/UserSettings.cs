using LetDown.App.CommandLine;

namespace LetDown.App.Settings;

/// <summary>How she wants the console to be.</summary>
internal sealed record UserSettings
{
    /// <summary>Whether amounts of milk are told.</summary>
    public VolumesChoice Volumes { get; init; } = VolumesChoice.Show;
}

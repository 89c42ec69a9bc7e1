using System.Text.Json;
using System.Text.Json.Serialization;
using LetDown.App.CommandLine;

namespace LetDown.App.Settings;

/// <summary>The file with her settings: <c>$XDG_CONFIG_HOME/letdown/settings.json</c>, else <c>~/.config/letdown/settings.json</c>.</summary>
internal sealed class SettingsFile(Func<string, string?> environment, string home)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public string Path { get; } = System.IO.Path.Combine(
        environment("XDG_CONFIG_HOME") is { Length: > 0 } set && System.IO.Path.IsPathRooted(set) ? set : System.IO.Path.Combine(home, ".config"),
        "letdown",
        "settings.json");

    /// <summary>
    /// What is in it; the usual settings where there is no file. One that cannot be read might have hidden what she does not want to see, so it hides.
    /// </summary>
    /// <param name="trouble">A sentence when it cannot be read; empty otherwise.</param>
    public UserSettings Read(out string trouble)
    {
        trouble = "";
        try
        {
            return File.Exists(Path) ? JsonSerializer.Deserialize<UserSettings>(File.ReadAllText(Path), Options) ?? throw new JsonException("It is empty.") : new();
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            trouble = $"Your settings in {Path} cannot be read, so amounts stay hidden. “letdown volumes show” or “hide” writes them anew.";
            return new() { Volumes = VolumesChoice.Hide };
        }
    }

    /// <summary>Writes them whole or not at all.</summary>
    /// <exception cref="AppException">It cannot be written.</exception>
    public void Write(UserSettings settings)
    {
        try
        {
            PrivateFile.CreateFolder(System.IO.Path.GetDirectoryName(Path)!);
            PrivateFile.Write(Path, JsonSerializer.SerializeToUtf8Bytes(settings, Options));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new AppException($"Your settings cannot be written to {Path} ({failure.Message.TrimEnd('.')}).", ExitCode.Unexpected, failure);
        }
    }
}

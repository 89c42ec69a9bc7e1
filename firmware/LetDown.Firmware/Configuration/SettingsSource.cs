using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace LetDown.Firmware.Configuration;

/// <summary>Where settings come from: file, then environment, then command line; the later is the stronger.</summary>
internal static class SettingsSource
{
    public const string EnvironmentPrefix = "LETDOWN_";

    /// <param name="file">Path of the settings file.</param>
    /// <param name="commandLine">What the command line says, by key.</param>
    /// <exception cref="StartException">The file is missing or no JSON.</exception>
    public static IConfiguration Read(string file, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false)
                .AddInMemoryCollection(Settings(new ConfigurationBuilder().AddEnvironmentVariables(EnvironmentPrefix).Build()))
                .AddInMemoryCollection(commandLine)
                .Build();
        }
        catch (FileNotFoundException e)
        {
            throw new StartException(ExitCode.BadUsage, $"{file}: there is no such settings file. Give the path of one with --config.", e);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or JsonException or IOException or UnauthorizedAccessException)
        {
            throw new StartException(ExitCode.BadUsage, $"{file}: {Innermost(e).Message}", e);
        }
    }

    // A setting lies in a section (LETDOWN_Pump__Speed). Names without one, LETDOWN_PUMP and LETDOWN_STORE, are the console's.
    private static IEnumerable<KeyValuePair<string, string?>> Settings(IConfiguration environment) =>
        environment.AsEnumerable().Where(setting => setting.Key.Contains(ConfigurationPath.KeyDelimiter, StringComparison.Ordinal));

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}

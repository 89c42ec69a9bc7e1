using System.Reflection;

namespace LetDown.App.Doctor;

/// <summary>The program itself.</summary>
internal static class ProgramFindings
{
    public static Finding Version()
    {
        var version = typeof(ProgramFindings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        // What follows a plus is the commit, of no use at night.
        return new("letdown", Verdict.Ok, $"version {version.Split('+')[0]} on .NET {Environment.Version}");
    }

    public static Finding Firmware(Surroundings around) => Demo.FirmwareProcess.IsIn(around.FirmwareFolder)
        ? new("Demo", Verdict.Ok, "the firmware for the simulated pump is here")
        : new("Demo", Verdict.Look, "the firmware for the simulated pump is missing", $"Build or install letdown again; it belongs in {around.FirmwareFolder}.");
}

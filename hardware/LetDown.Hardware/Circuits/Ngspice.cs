using System.ComponentModel;
using System.Diagnostics;

namespace LetDown.Hardware.Circuits;

/// <summary>Runs netlists through ngspice, each in a folder of its own that is gone afterwards.</summary>
internal sealed class Ngspice(HardwareFolder folder)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>True where ngspice is installed.</summary>
    public static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, "ngspice")));

    /// <exception cref="HardwareException">ngspice is missing, takes too long, or a measurement failed.</exception>
    public CircuitRun Run(string circuit)
    {
        var place = Directory.CreateTempSubdirectory("letdown-circuit-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder.Circuits).Where(file => Path.GetExtension(file) is ".cir" or ".inc"))
            {
                File.Copy(file, Path.Combine(place.FullName, Path.GetFileName(file)));
            }

            var printed = Print(place.FullName, $"{circuit}.cir");
            var recorded = Path.Combine(place.FullName, $"{circuit}.data");
            return RunOutput.Parse(circuit, printed, File.Exists(recorded) ? File.ReadAllText(recorded) : string.Empty);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static string Print(string place, string netlist)
    {
        using var process = Start(place, netlist);
        var printed = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new HardwareException($"{netlist}: ngspice took longer than {Longest.TotalMinutes:0} minutes.");
        }

        _ = complaints.Result;
        return printed.Result;
    }

    private static Process Start(string place, string netlist)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("ngspice", ["-b", netlist])
            {
                WorkingDirectory = place,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception e)
        {
            throw new HardwareException("ngspice is not installed. On Debian or Raspberry Pi OS: sudo apt install ngspice", e);
        }
    }
}

using LetDown.App.CommandLine;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Scenarios;

/// <summary>Scenarios on a real kernel: hands them to the clone's own kernel rig, and passes on what that says.</summary>
internal sealed class KernelDesk(Workbench bench, string rig)
{
    private const int RigPassed = 0;
    private const int RigFailed = 1;
    private const int RigCannot = 2;

    private static readonly string Rig = Path.Combine("tests", "kernel-rig", "run");

    /// <summary>The rig of the clone in which somebody stands.</summary>
    /// <exception cref="AppException">She stands in none.</exception>
    public static KernelDesk Find(Workbench bench)
    {
        for (var folder = new DirectoryInfo(bench.Around.CurrentFolder); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, Rig) is var rig && File.Exists(rig))
            {
                return new(bench, rig);
            }
        }

        throw new AppException(
            $"The kernel rig is a part of LetDown's sources, and neither {bench.Around.CurrentFolder} nor a folder above it has {Rig}. Go into a clone and run this again there.", ExitCode.NotFound);
    }

    /// <summary>All of them, one after the other.</summary>
    /// <param name="scenarios">Read, so that each file is known to be right.</param>
    /// <param name="outputs">What is kept.</param>
    /// <param name="cancellation">Ends the rig and the machine in it.</param>
    /// <exception cref="AppException">They ask for what cannot be done there, or there is no rig to be had on this machine.</exception>
    public async Task<int> RunAsync(IReadOnlyList<Scenario> scenarios, RunOutputs outputs, CancellationToken cancellation)
    {
        outputs.Demand();
        using var said = new KernelSaid();
        try
        {
            return Code(await RelayedProcess.RunAsync("bash", [rig, .. said.Options(outputs), .. scenarios.Select(scenario => Path.GetFullPath(scenario.File))], bench.Json ? bench.Hint : bench.Say, bench.Hint, cancellation));
        }
        finally
        {
            // Also of a run that was broken off.
            said.Keep(bench, outputs);
        }
    }

    private static int Code(int rigSays) => rigSays switch
    {
        RigPassed => ExitCode.Fine,
        RigFailed => ExitCode.Unexpected,
        RigCannot => ExitCode.Usage,
        _ => throw new AppException($"The kernel rig broke off with {rigSays}; what it said last is above.", ExitCode.Unexpected),
    };
}

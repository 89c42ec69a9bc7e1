using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;
using LetDown.Simulator;

namespace LetDown.Benchmarks.Simulator;

/// <summary>Whole simulated boards in lockstep at 1 kHz: world, chips, bindings, board code, core, display and scales.</summary>
internal static class BoardRun
{
    /// <summary>The first minutes of a session with each of these mothers, on all cores.</summary>
    public static void Run(int seed, int mothers, TimeSpan span, Disturbances disturbances) => EachCore.For(mothers, i =>
    {
        using var pump = Lockstep.WithDefaults(seed + i, disturbances: disturbances);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        pump.Run(span - pump.Now);
    });
}

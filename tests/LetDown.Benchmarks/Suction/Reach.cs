using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator.Pneumatics;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// The time-optimal limit of the unit's motor curve: how deep it could get by the end of the hold through its line valves, were its motor at
/// full speed from the first instant of the build-up. What lies beyond it no control can reach.
/// </summary>
internal static class Reach
{
    private const double Dt = 0.0001;

    /// <summary>What motor and coils take from the supply, V: 0.15 ohm, 0.5 A under load and two coils a line.</summary>
    private const double Sag = 0.2;

    public static double Deepest(VacuumCell cell, int seed)
    {
        var parts = DisturbedParts.Draw(seed, cell.HeadSpace, cell.Disturbances);
        var volts = (cell.Supply * PlantModel.RatedVolts) - Sag;
        var speed = ((volts / PlantModel.RatedVolts) - parts.MotorFriction) / (1 - parts.MotorFriction);
        var timing = CycleTiming.For(new Rate(cell.Wave.CyclesPerMinute));
        var lines = cell.IsBoth ? 2 : 1;
        double vacuum = 0;
        double manifold = 0;
        for (double t = 0; t < timing.Build + timing.Hold; t += Dt)
        {
            var pulled = (parts.FreeFlow * speed * Math.Max(0, 1 - (manifold / parts.DeadEnd))) - (parts.ManifoldLeak * manifold);
            var drop = pulled / (lines * parts.LineValveFlow.Left);
            manifold = vacuum + (drop * drop);
            vacuum += PneumaticParts.Atmosphere * (pulled - (lines * parts.SealLeak.Left * vacuum)) / Air(cell, parts, lines, vacuum) * Dt;
        }

        return vacuum;
    }

    /// <summary>Effective volume, mL: with the breast moving in, and the manifold.</summary>
    private static double Air(VacuumCell cell, PneumaticParts parts, int lines, double vacuum)
    {
        var compliance = (parts.Compliance.Left + (cell.IsBoth ? parts.Compliance.Right : 0)) / lines;
        var air = parts.HeadSpace - (compliance * vacuum) + (compliance * (PneumaticParts.Atmosphere - vacuum));
        return (lines * air) + parts.ManifoldVolume;
    }
}

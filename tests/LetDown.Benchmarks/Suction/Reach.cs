using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator.Pneumatics;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// The time-optimal limit: how deep the unit could get by the end of the hold, were its motor at full speed from the first instant of the
/// build-up. What lies beyond it no control can reach.
/// </summary>
internal static class Reach
{
    private const double Dt = 0.0001;

    /// <summary>What motor and coils take from the supply, V: 0.15 ohm, 0.5 A under load and two coils a line.</summary>
    private const double Sag = 0.2;

    public static double Deepest(VacuumCell cell, int seed, double headSpace)
    {
        var parts = DisturbedParts.Draw(seed, headSpace, cell.Disturbances);
        var volts = (cell.Supply * PlantModel.RatedVolts) - Sag;
        var speed = ((volts / PlantModel.RatedVolts) - parts.MotorFriction) / (1 - parts.MotorFriction);
        var timing = CycleTiming.For(new Rate(cell.Wave.CyclesPerMinute));
        double vacuum = 0;
        for (double t = 0; t < timing.Build + timing.Hold; t += Dt)
        {
            vacuum += Slope(cell, parts, speed, vacuum) * Dt;
        }

        return vacuum;
    }

    private static double Slope(VacuumCell cell, PneumaticParts parts, double speed, double vacuum)
    {
        var lines = cell.IsBoth ? 2 : 1;
        var compliance = (parts.Compliance.Left + (cell.IsBoth ? parts.Compliance.Right : 0)) / lines;
        var air = parts.HeadSpace - (compliance * vacuum) + (compliance * (PneumaticParts.Atmosphere - vacuum));
        var pulled = parts.FreeFlow * speed * Math.Max(0, 1 - (vacuum / parts.DeadEnd));
        var leaked = ((lines * parts.SealLeak.Left) + parts.ManifoldLeak) * vacuum;
        return PneumaticParts.Atmosphere * (pulled - leaked) / ((lines * air) + parts.ManifoldVolume);
    }
}

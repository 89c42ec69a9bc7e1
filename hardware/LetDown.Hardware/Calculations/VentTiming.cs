using LetDown.Core.Units;
using LetDown.Simulator.Pneumatics;

namespace LetDown.Hardware.Calculations;

/// <summary>How long a line takes from the moment its vent's coil lets go until it is below 20 mmHg, by the simulator's own air.</summary>
internal static class VentTiming
{
    /// <summary>A line as deep as it may ever be, mmHg.</summary>
    public const double Deepest = 250;

    /// <summary>Vented is below this, mmHg.</summary>
    public const double Vented = 20;

    private const double Dt = 0.001;
    private const int Longest = 20_000;

    /// <param name="headSpace">Air in the line, mL.</param>
    /// <param name="ventFlow">Width of the vent: mL/s for each root of a mmHg.</param>
    /// <param name="travel">How long its armature travels, s.</param>
    /// <returns>Seconds.</returns>
    public static double SecondsToVented(double headSpace, double ventFlow, double travel)
    {
        var air = new AirSystem(Parts(headSpace, ventFlow, travel));
        Steps(air, new(Motor: 1, LineValves: new(true, true), Vents: new(true, true)), system => system.Lines.Left.MmHg >= Deepest);
        return Steps(air, default, system => system.Lines.Left.MmHg < Vented) * Dt;
    }

    private static int Steps(AirSystem air, PneumaticDrive drive, Func<AirSystem, bool> isDone)
    {
        for (var step = 0; step < Longest; step++)
        {
            if (isDone(air))
            {
                return step;
            }

            air.Step(Dt, drive, default, default);
        }

        throw new HardwareException("The air never gets there.");
    }

    private static PneumaticParts Parts(double headSpace, double ventFlow, double travel) => new()
    {
        FreeFlow = PneumaticParts.NominalFreeFlow,
        DeadEnd = PneumaticParts.NominalDeadEnd,
        MotorLag = PneumaticParts.NominalMotorLag,
        VentFlow = new PerSide<double>(ventFlow, ventFlow),
        LineValveFlow = new PerSide<double>(50, 50),
        ValveTravel = travel,
        SealLeak = new PerSide<double>(0.002, 0.002),
        Compliance = new PerSide<double>(0.067, 0.067),
        HeadSpace = headSpace,
        Relief = new PerSide<double>(290, 290),
    };
}

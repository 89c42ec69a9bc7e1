namespace LetDown.Core.Suction;

/// <summary>
/// What is known beforehand of revision A's pneumatics, from its parts list: a twin-head 12 V pump, small solenoid valves and a 2.2 mm vent.
/// What differs from unit to unit and bottle to bottle is learned on line (<see cref="PlantEstimate"/>).
/// </summary>
internal static class PlantModel
{
    /// <summary>Atmosphere, mmHg.</summary>
    public const double Atmosphere = 760;

    /// <summary>Free flow of the pump at full duty, mL/s (12 L/min).</summary>
    public const double FreeFlow = 200;

    /// <summary>Vacuum at which the pump moves nothing more, mmHg.</summary>
    public const double DeadEnd = 450;

    /// <summary>How long the motor takes to follow its duty, s.</summary>
    public const double MotorLag = 0.06;

    /// <summary>Duty at which the motor begins to turn.</summary>
    public const double MotorFriction = 0.02;

    /// <summary>Supply for which motor and valves are made, V.</summary>
    public const double RatedVolts = 12;

    /// <summary>Flow through the open vent, mL/s for each root of a mmHg.</summary>
    public const double VentFlow = 40;

    /// <summary>Air between motor and line valves, mL.</summary>
    public const double ManifoldAir = 8;

    /// <summary>Air that milk can never displace, mL: shield and tubing.</summary>
    public const double LeastAir = 20;

    /// <summary>What is left of the pump's free flow at a vacuum, as a share.</summary>
    public static double CapacityAt(double vacuum) => 1 - (Math.Clamp(vacuum, 0, DeadEnd * 0.9) / DeadEnd);

    /// <summary>Free flow that an air space takes for one mmHg, s.</summary>
    public static double FillOf(double air) => air / (Atmosphere * FreeFlow);

    /// <summary>Air space for a fill, mL.</summary>
    public static double AirOf(double fill) => fill * Atmosphere * FreeFlow;
}

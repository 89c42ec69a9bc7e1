namespace LetDown.Core.Suction;

/// <summary>
/// What the feed-forward assumes of revision A's pneumatics, from its parts list: a twin-head 12 V pump and a 2.2 mm vent.
/// Feedback makes up for what is wrong here.
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

    /// <summary>Flow through the open vent, mL/s for each root of a mmHg.</summary>
    public const double VentFlow = 40;

    /// <summary>Duty that moves the air a slope needs: <c>V/p0 · slope / Qpump(v)</c>.</summary>
    public static double DutyFor(double slope, double vacuum, double headSpace)
    {
        var capacity = FreeFlow * (1 - (Math.Clamp(vacuum, 0, DeadEnd * 0.9) / DeadEnd));
        return headSpace / Atmosphere * slope / capacity;
    }

    /// <summary>Share of the time that the vent must be open for a slope downward.</summary>
    public static double VentShareFor(double slope, double vacuum, double headSpace) =>
        headSpace / Atmosphere * -slope / (VentFlow * Math.Sqrt(Math.Max(vacuum, 1)));
}

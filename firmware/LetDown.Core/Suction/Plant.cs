namespace LetDown.Core.Suction;

/// <summary>What is being pulled: <c>speed · (1 − v/deadEnd) = Fill · dv/dt + Leak · v</c>.</summary>
/// <param name="Fill">Free flow for one mmHg, s: the air space.</param>
/// <param name="Leak">Share of the free flow that leaks for each mmHg.</param>
/// <param name="Part">Which part of the lines that were learned together this is.</param>
internal readonly record struct Plant(double Fill, double Leak, double Part = 1)
{
    /// <summary>Of several lines alike, some.</summary>
    public Plant Share(double share) => new(Fill * share, Leak * share, Part * share);

    /// <summary>Speed that moves a vacuum with a slope, mmHg/s.</summary>
    public double SpeedFor(double slope, double vacuum) => ((Fill * slope) + (Leak * vacuum)) / PlantModel.CapacityAt(vacuum);

    /// <summary>Time from one vacuum to a deeper one at a speed, s; without end when the leak wins.</summary>
    public double TimeFor(double from, double to, double speed)
    {
        var pull = (speed / PlantModel.DeadEnd) + Leak;
        var end = speed / pull;
        return to <= from ? 0 : to >= end ? double.PositiveInfinity : Fill / pull * Math.Log((end - from) / (end - to));
    }
}

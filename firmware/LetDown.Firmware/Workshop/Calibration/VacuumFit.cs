namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>Least squares through the open line: how much of the gauge a sensor shows, and how far it strays from that.</summary>
/// <param name="Slope">1 is right; 1.02 shows 2 % too much.</param>
/// <param name="Strays">Most that a reading is off once the slope is put right, mmHg.</param>
internal readonly record struct VacuumFit(double Slope, double Strays)
{
    public static VacuumFit Of(IReadOnlyList<VacuumPoint> points)
    {
        var slope = points.Sum(point => point.Gauge * point.Sensor) / points.Sum(point => point.Gauge * point.Gauge);
        var strays = slope == 0 ? double.PositiveInfinity : points.Max(point => Math.Abs((point.Sensor / slope) - point.Gauge));
        return new(slope, strays);
    }
}

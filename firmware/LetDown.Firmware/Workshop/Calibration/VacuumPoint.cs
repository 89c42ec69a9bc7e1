namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>One pair of readings, mmHg.</summary>
/// <param name="Gauge">The reference.</param>
/// <param name="Sensor">From where it was in the open.</param>
internal readonly record struct VacuumPoint(double Gauge, double Sensor);

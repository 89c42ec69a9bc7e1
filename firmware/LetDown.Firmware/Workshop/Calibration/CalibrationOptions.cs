namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>How a calibration was asked for.</summary>
/// <param name="IsVacuum">Vacuum sensors; else scales.</param>
/// <param name="WeightGrams">The known weight.</param>
/// <param name="Gauge">What the gauge will read at each point; empty to be asked.</param>
/// <param name="Json">The record on the output.</param>
internal sealed record CalibrationOptions(bool IsVacuum, double WeightGrams, IReadOnlyList<double> Gauge, bool Json);

using LetDown.Firmware.Workshop.Reports;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>The record of a calibration.</summary>
/// <param name="Board">Name of the board.</param>
/// <param name="IsSimulated">Whether it was the simulated one.</param>
/// <param name="Firmware">Version.</param>
/// <param name="Started">When it began.</param>
/// <param name="Verdict"><c>passed</c> when all was kept, else <c>failed</c>.</param>
/// <param name="File">Where what was found is kept; none when nothing was.</param>
/// <param name="Steps">What was measured.</param>
internal sealed record CalibrationRecord(
    string Board, bool IsSimulated, string Firmware, DateTimeOffset Started, string Verdict, string? File, IReadOnlyList<StepRecord> Steps);

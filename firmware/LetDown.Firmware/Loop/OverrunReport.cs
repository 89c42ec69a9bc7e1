namespace LetDown.Firmware.Loop;

/// <param name="Missed">Ticks left out since the last report.</param>
/// <param name="Latest">How late the latest of the ticks after them began.</param>
internal readonly record struct OverrunReport(long Missed, TimeSpan Latest);

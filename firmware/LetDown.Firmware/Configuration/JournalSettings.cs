namespace LetDown.Firmware.Configuration;

/// <param name="WaitingEvents">Most events that wait for a disk that takes none.</param>
/// <param name="WaitingChunks">Most telemetry chunks that wait; they are dropped first.</param>
internal sealed record JournalSettings(int WaitingEvents, int WaitingChunks);

namespace LetDown.Firmware.Configuration;

/// <param name="WaitingEvents">Most events that wait for a disk that takes none.</param>
/// <param name="WaitingChunks">Most telemetry chunks that wait; they are dropped first.</param>
/// <param name="Megabytes">The most that the journal may take on the disk.</param>
internal sealed record JournalSettings(int WaitingEvents, int WaitingChunks, int Megabytes = 2048)
{
    public long Bytes => Megabytes * 1_000_000L;
}

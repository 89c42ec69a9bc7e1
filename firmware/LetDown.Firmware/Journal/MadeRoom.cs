namespace LetDown.Firmware.Journal;

/// <summary>What was removed to keep the journal within its bounds.</summary>
/// <param name="Entries">How many entries.</param>
/// <param name="AreUnread">No reader has said that it has them.</param>
/// <param name="AreEvents">Events, not measurements.</param>
internal readonly record struct MadeRoom(int Entries, bool AreUnread, bool AreEvents);

namespace LetDown.Firmware.Journal;

/// <summary>An entry as it was read back.</summary>
internal sealed record StoredEntry(ulong Sequence, string SessionId, EntryKind Kind, byte[] Payload);

namespace LetDown.Firmware.Journal;

/// <summary>An entry that has no number yet: it gets one when it is written, so that numbers have no gaps.</summary>
internal sealed record JournalDraft(string SessionId, EntryKind Kind, byte[] Payload)
{
    public bool IsTelemetry => Kind == EntryKind.Telemetry;
}

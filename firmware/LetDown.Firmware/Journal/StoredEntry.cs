using Google.Protobuf;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Journal;

/// <summary>An entry as it was read back.</summary>
internal sealed record StoredEntry(ulong Sequence, string SessionId, EntryKind Kind, byte[] Payload)
{
    /// <summary>The event in it; null when it is none, or cannot be read: a card may spoil what it was given.</summary>
    public SessionEvent? Event()
    {
        try
        {
            return Kind == EntryKind.Telemetry ? null : SessionEvent.Parser.ParseFrom(Payload);
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }

    /// <summary>End of its measurements since the session began; nothing when they cannot be read.</summary>
    public TimeSpan MeasuredUntil()
    {
        try
        {
            return ChunkPacking.Unpack(Payload).Until();
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or InvalidOperationException or InvalidDataException)
        {
            return TimeSpan.Zero;
        }
    }
}

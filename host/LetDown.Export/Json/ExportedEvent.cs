using LetDown.Protocol.V1;

namespace LetDown.Export.Json;

/// <summary>An event in Protobuf's JSON (types.proto), with its number in the pump's journal.</summary>
internal sealed record ExportedEvent(ulong Sequence, SessionEvent Event);

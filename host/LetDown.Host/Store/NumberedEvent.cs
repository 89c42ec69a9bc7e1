using LetDown.Protocol.V1;

namespace LetDown.Host.Store;

/// <summary>An event with its number in the pump's journal.</summary>
/// <param name="Sequence">From 1; unique for the pump.</param>
/// <param name="Event">What happened.</param>
public readonly record struct NumberedEvent(ulong Sequence, SessionEvent Event);

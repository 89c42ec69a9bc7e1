using LetDown.Protocol.V1;

namespace LetDown.Host.Client;

/// <summary>Something with a pump's journal: a pump, or a recording of one.</summary>
public interface IJournalSource
{
    /// <summary>Who the pump is and how far its journal goes.</summary>
    /// <exception cref="PumpUnreachableException">It does not answer.</exception>
    Task<PumpInfo> GetInfoAsync(CancellationToken cancellation = default);

    /// <summary>Entries from a sequence number up to the last one written, in order.</summary>
    /// <param name="from">First number wanted; 1 is the beginning.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="PumpUnreachableException">It went away meanwhile.</exception>
    IAsyncEnumerable<JournalEntry> ReadJournalAsync(ulong from, CancellationToken cancellation = default);

    /// <summary>Says what is safely stored here: of that the pump may let go when it needs room. A pump that cannot be told so changes nothing.</summary>
    /// <param name="upTo">The last number that is on this disk.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="PumpUnreachableException">It does not answer.</exception>
    Task AcknowledgeAsync(ulong upTo, CancellationToken cancellation = default);

    /// <summary>Has a session taken out of the pump's journal for good.</summary>
    /// <returns>False when it is still on, or the pump cannot do that: ask again another time.</returns>
    /// <exception cref="PumpUnreachableException">It does not answer.</exception>
    Task<bool> ForgetAsync(string sessionId, CancellationToken cancellation = default);
}

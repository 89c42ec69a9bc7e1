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
}

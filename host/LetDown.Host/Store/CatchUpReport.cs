using LetDown.Protocol.V1;

namespace LetDown.Host.Store;

/// <summary>What a catch-up found.</summary>
/// <param name="Pump">The pump.</param>
/// <param name="NewEntries">Journal entries that were not in the store before.</param>
/// <param name="Position">The last one kept now.</param>
public sealed record CatchUpReport(PumpInfo Pump, int NewEntries, ulong Position)
{
    /// <summary>True when the pump's journal is shorter than what the store already has of it, as after its data was put back from a copy.</summary>
    public bool JournalWentBack => Pump.JournalSequence < Position;
}

using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.Host.Store;

/// <summary>
/// Brings a store up to date with a pump's journal: everything after what it has, once, in order. It may be cut off anywhere;
/// the next one goes on from the last batch that was kept.
/// </summary>
/// <param name="source">The pump.</param>
/// <param name="store">The store.</param>
/// <param name="batchSize">Entries in one transaction: large enough to be quick, small enough to lose little.</param>
public sealed class JournalCatchUp(IJournalSource source, ISessionStore store, int batchSize = 512)
{
    /// <summary>Catches up once.</summary>
    /// <exception cref="PumpUnreachableException">The pump went away; what came before is kept.</exception>
    /// <exception cref="StoreException">The store cannot be written; what came before is kept.</exception>
    public async Task<CatchUpReport> RunAsync(CancellationToken cancellation = default)
    {
        var pump = await source.GetInfoAsync(cancellation);
        if (pump.PumpId.Length == 0)
        {
            throw new PumpUnreachableException("What answered is not a LetDown pump, or is of another version: it gave no name.");
        }

        await ForgetAsync(pump.PumpId, cancellation);
        var position = await store.GetPositionAsync(pump.PumpId, cancellation);
        if (pump.JournalSequence <= position)
        {
            return new CatchUpReport(pump, 0, position);
        }

        var kept = await TakeAsync(pump.PumpId, position + 1, cancellation);
        position = await store.GetPositionAsync(pump.PumpId, cancellation);
        // Only now: what was taken is on this disk, whatever happens to power.
        await source.AcknowledgeAsync(position, cancellation);
        return new CatchUpReport(pump, kept, position);
    }

    /// <summary>What she deleted here while the pump was away goes from its journal, too.</summary>
    private async Task ForgetAsync(string pumpId, CancellationToken cancellation)
    {
        foreach (var session in await store.GetUnforgottenAsync(pumpId, cancellation))
        {
            if (await source.ForgetAsync(session, cancellation))
            {
                await store.SetForgottenAsync(pumpId, session, cancellation);
            }
        }
    }

    private async Task<int> TakeAsync(string pumpId, ulong from, CancellationToken cancellation)
    {
        var kept = 0;
        var batch = new List<JournalEntry>(batchSize);
        await foreach (var entry in source.ReadJournalAsync(from, cancellation))
        {
            batch.Add(entry);
            if (batch.Count == batchSize)
            {
                kept += await store.AppendAsync(pumpId, batch, cancellation);
                batch.Clear();
            }
        }

        return batch.Count == 0 ? kept : kept + await store.AppendAsync(pumpId, batch, cancellation);
    }
}

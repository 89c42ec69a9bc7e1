using System.Runtime.CompilerServices;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

/// <summary>A journal out of memory that may break off, as a cable does.</summary>
internal sealed class RecordedJournal(IReadOnlyList<JournalEntry> entries, string pumpId = "pump-1") : IJournalSource
{
    /// <summary>Entries handed out before the line breaks; null for never.</summary>
    public int? BreaksAfter { get; set; }

    public Task<PumpInfo> GetInfoAsync(CancellationToken cancellation = default) =>
        Task.FromResult(new PumpInfo { PumpId = pumpId, JournalSequence = (ulong)entries.Count });

    public async IAsyncEnumerable<JournalEntry> ReadJournalAsync(ulong from, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        var handed = 0;
        foreach (var entry in entries.Where(entry => entry.Sequence >= from))
        {
            if (handed++ == BreaksAfter)
            {
                throw new PumpUnreachableException("The line broke.");
            }

            yield return entry;
        }
    }
}

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
        Task.FromResult(new PumpInfo { PumpId = pumpId, JournalSequence = entries.Count == 0 ? 0 : entries[^1].Sequence });

    /// <summary>What the host said it has.</summary>
    public ulong Acknowledged { get; private set; }

    /// <summary>What the host asked to forget.</summary>
    public List<string> Forgotten { get; } = [];

    /// <summary>Still on: cannot be forgotten.</summary>
    public string? Running { get; set; }

    public Task AcknowledgeAsync(ulong upTo, CancellationToken cancellation = default)
    {
        Acknowledged = upTo;
        return Task.CompletedTask;
    }

    public Task<bool> ForgetAsync(string sessionId, CancellationToken cancellation = default)
    {
        Forgotten.Add(sessionId);
        return Task.FromResult(sessionId != Running);
    }

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

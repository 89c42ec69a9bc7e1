using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.App.Imports;

/// <summary>All that is kept of nursing and pumping, as far as it matters for what comes in.</summary>
internal static class KnownMilks
{
    public static async Task<List<KnownMilk>> OfAsync(ISessionStore store, CancellationToken cancellation) =>
    [
        .. (await store.ListAsync(cancellation: cancellation)).SelectMany(KnownMilk.Of),
        .. (await store.Records.ListAsync(cancellation: cancellation)).Select(KnownMilk.Of),
    ];
}

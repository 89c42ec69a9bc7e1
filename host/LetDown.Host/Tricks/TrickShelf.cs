using LetDown.Host.Store;

namespace LetDown.Host.Tricks;

/// <summary>The tricks there are for her, hers among them, and what she thinks of each. Immutable.</summary>
/// <param name="All">The tricks.</param>
/// <param name="Standings">What she thinks of them; one that is not in it is plain.</param>
public sealed record TrickShelf(TrickCatalogue All, IReadOnlyDictionary<string, TrickStanding> Standings)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="StoreException">The database does not play along.</exception>
    public static async Task<TrickShelf> ReadAsync(ISessionStore store, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(TrickCatalogue.BuiltIn.With(await store.Tricks.GetOwnAsync(cancellation)), await store.Tricks.GetStandingsAsync(cancellation));
    }

    /// <summary>What she thinks of one.</summary>
    public TrickStanding Of(string trick) => Standings.GetValueOrDefault(trick);

    /// <summary>One by what she types, or by its name; null when there is none.</summary>
    public Trick? Find(string said)
    {
        var id = TrickCatalogue.IdOf(said);
        return All.Find(id) ?? All.All.FirstOrDefault(trick => TrickCatalogue.IdOf(trick.Name) == id);
    }

    /// <summary>That it was used at a time.</summary>
    public static TrickUse Use(Trick trick, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(trick);
        return new(at, trick.Id, trick.IsOwn ? trick.Name : "");
    }
}

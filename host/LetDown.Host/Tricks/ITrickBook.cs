using LetDown.Host.Diary;
using LetDown.Host.Store;

namespace LetDown.Host.Tricks;

/// <summary>What she uses, likes and has of her own. Every member throws <see cref="StoreException"/> when the database does not play along.</summary>
public interface ITrickBook
{
    /// <summary>
    /// Keeps that tricks were used in a session, or will be in the next one: that is the first session that begins within <see cref="IDiary.NextWithin"/>
    /// after it was said. Saying it twice is saying it once.
    /// </summary>
    /// <param name="pumpId">The session's pump; null for the next session, on whatever pump.</param>
    /// <param name="sessionId">The session; null for the next one.</param>
    /// <param name="uses">What was used.</param>
    /// <param name="cancellation">Gives up.</param>
    Task AddAsync(string? pumpId, string? sessionId, IReadOnlyList<TrickUse> uses, CancellationToken cancellation = default);

    /// <summary>What she said she used in one session, each once, in the order in which she said it.</summary>
    Task<IReadOnlyList<TrickUse>> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>The same of every session in which there was any, by pump and session.</summary>
    Task<IReadOnlyDictionary<(string PumpId, string SessionId), IReadOnlyList<TrickUse>>> GetAllAsync(CancellationToken cancellation = default);

    /// <summary>What waits for the next session.</summary>
    /// <param name="now">What has waited for too long by then is left out.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<TrickUse>> GetWaitingAsync(DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>She did not use what she said, or will not.</summary>
    /// <param name="pumpId">The session's pump; null for what waits.</param>
    /// <param name="sessionId">The session; null for what waits.</param>
    /// <param name="tricks">Which; empty for all of them.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many were taken back.</returns>
    Task<int> SkipAsync(string? pumpId, string? sessionId, IReadOnlyCollection<string> tricks, CancellationToken cancellation = default);

    /// <summary>Tricks of her own, in the order of their names.</summary>
    Task<IReadOnlyList<Trick>> GetOwnAsync(CancellationToken cancellation = default);

    /// <summary>Keeps a trick of her own; one of that <see cref="Trick.Id"/> gets the name.</summary>
    Task AddOwnAsync(Trick trick, CancellationToken cancellation = default);

    /// <summary>Takes a trick of her own off the list. Sessions in which she used it still tell its name.</summary>
    /// <returns>False when there is none.</returns>
    Task<bool> RemoveOwnAsync(string trick, CancellationToken cancellation = default);

    /// <summary>What she thinks of tricks; one that is not in it is <see cref="TrickStanding.Plain"/>.</summary>
    Task<IReadOnlyDictionary<string, TrickStanding>> GetStandingsAsync(CancellationToken cancellation = default);

    /// <summary>Keeps what she thinks of a trick.</summary>
    Task SetStandingAsync(string trick, TrickStanding standing, CancellationToken cancellation = default);

    /// <summary>True when she ended the search for her formula.</summary>
    Task<bool> IsSearchOverAsync(CancellationToken cancellation = default);

    /// <summary>Ends the search for her formula, or takes it up again.</summary>
    Task SetSearchOverAsync(bool isOver, CancellationToken cancellation = default);
}

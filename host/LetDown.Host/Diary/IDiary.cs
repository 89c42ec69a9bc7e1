using LetDown.Host.Store;

namespace LetDown.Host.Diary;

/// <summary>What she adds to what pumps wrote down. Every member throws <see cref="StoreException"/> when the database does not play along.</summary>
public interface IDiary
{
    /// <summary>
    /// Keeps a note of a session, or of the next one: that is the first session that begins within <see cref="NextWithin"/> after the note.
    /// </summary>
    /// <param name="pumpId">The session's pump; null for the next session, on whatever pump.</param>
    /// <param name="sessionId">The session; null for the next one.</param>
    /// <param name="note">The note.</param>
    /// <param name="cancellation">Gives up.</param>
    Task AddAsync(string? pumpId, string? sessionId, SessionNote note, CancellationToken cancellation = default);

    /// <summary>Notes of one session, in the order in which she wrote them.</summary>
    Task<IReadOnlyList<SessionNote>> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>A note that waits for a session waits no longer than this. Our choice: what she felt two hours ago says little.</summary>
    static TimeSpan NextWithin { get; } = TimeSpan.FromHours(2);
}

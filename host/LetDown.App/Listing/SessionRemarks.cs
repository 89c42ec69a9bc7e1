using LetDown.App.Screens;
using LetDown.Host.Store;

namespace LetDown.App.Listing;

/// <summary>What she said of a session, for a line of a table.</summary>
/// <param name="Notes">Her notes in one line; empty when there are none.</param>
/// <param name="Tricks">What she types for the tricks that she used, with blanks between.</param>
internal readonly record struct SessionRemarks(string Notes, string Tricks)
{
    public static async Task<IReadOnlyDictionary<SessionSummary, SessionRemarks>> ReadAsync(ISessionStore store, IEnumerable<SessionSummary> sessions, CancellationToken cancellation)
    {
        var used = await store.Tricks.GetAllAsync(cancellation);
        var remarks = new Dictionary<SessionSummary, SessionRemarks>();
        foreach (var session in sessions)
        {
            cancellation.ThrowIfCancellationRequested();
            var tricks = used.GetValueOrDefault((session.PumpId, session.Id)) ?? [];
            remarks[session] = new(NoteWords.Of(await store.Diary.GetAsync(session.PumpId, session.Id, cancellation)), string.Join(' ', tricks.Select(use => use.Trick)));
        }

        return remarks;
    }
}

using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;

namespace LetDown.Host.Formula;

/// <summary>Finds in what is kept of her what a formula is learned from.</summary>
public static class FormulaReading
{
    /// <summary>What sessions say of tricks, oldest first. One of which nothing was said had none, but for what the pump was asked for.</summary>
    /// <param name="sessions">With what she noted of each, in any order.</param>
    /// <param name="used">What she said she used, by pump and session.</param>
    /// <param name="records">What happened away from the pump.</param>
    /// <param name="zone">Where she is.</param>
    public static IReadOnlyList<FormulaSession> Of(
        IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions,
        IReadOnlyDictionary<(string PumpId, string SessionId), IReadOnlyList<TrickUse>> used,
        IEnumerable<MilkRecord> records,
        TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(used);
        var comfort = sessions.ToDictionary(one => one.Session, one => ComfortOf(one.Notes));
        return
        [
            .. PatternReading.FirstLetDownsOf(sessions, records, zone).Select(one => new FormulaSession(
                one.Sample,
                [.. SessionTricks.Of(one.Session, used.GetValueOrDefault((one.Session.PumpId, one.Session.Id)) ?? []).Select(use => use.Trick)],
                comfort[one.Session])),
        ];
    }

    /// <summary>The tricks there are, and those of hers that are off the list and still in sessions, which are never suggested.</summary>
    /// <param name="shelf">What there is now.</param>
    /// <param name="sessions">What was used.</param>
    public static IReadOnlyList<FormulaTrick> TricksOf(TrickShelf shelf, IReadOnlyList<FormulaSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var there = shelf.All.All.Select(trick => new FormulaTrick(trick.Id, trick.NotWith, shelf.Of(trick.Id) == TrickStanding.Liked, shelf.Of(trick.Id) == TrickStanding.Off));
        var gone = sessions.SelectMany(session => session.Tricks).Distinct(StringComparer.Ordinal).Where(trick => shelf.All.Find(trick) is null).Select(trick => new FormulaTrick(trick, [], IsOff: true));
        return [.. there.Concat(gone).Take(FormulaBelief.MostTricks)];
    }

    /// <summary>The last word counts.</summary>
    private static double? ComfortOf(IReadOnlyList<SessionNote> notes) => notes.LastOrDefault(note => note.Comfort is not null)?.Comfort;
}

using LetDown.App.CommandLine;
using LetDown.App.Plans;
using LetDown.Host.Diary;
using LetDown.Host.Formula;
using LetDown.Host.Store;
using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary>The search for her formula, from what is kept of her.</summary>
/// <param name="Search">Where it is.</param>
/// <param name="Shelf">The tricks there are.</param>
internal sealed record FormulaReader(FormulaSearch Search, TrickShelf Shelf)
{
    /// <param name="bench">What it works with.</param>
    /// <param name="store">Whole: let-downs are known by their milk.</param>
    /// <param name="isSimulated">From simulated sessions instead of hers.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<FormulaReader> ReadAsync(Workbench bench, ISessionStore store, bool isSimulated, CancellationToken cancellation)
    {
        var kept = await SessionSource.ReadAsync(store, isSimulated, bench.Around.Time.GetUtcNow() - SessionSource.Recent, cancellation);
        IReadOnlyList<MilkRecord> records = isSimulated ? [] : await store.Records.ListAsync(cancellation: cancellation);
        var sessions = FormulaReading.Of(kept, await store.Tricks.GetAllAsync(cancellation), records, bench.Around.Time.LocalTimeZone);
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        return new(FormulaSearch.Of(sessions, FormulaReading.TricksOf(shelf, sessions), await store.Tricks.IsSearchOverAsync(cancellation)), shelf);
    }

    /// <summary>The tricks of a mix.</summary>
    public IReadOnlyList<Trick> Of(MixSuggestion suggestion) => [.. suggestion.Tricks.Select(id => Shelf.All.Find(id)!)];
}

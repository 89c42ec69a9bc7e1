using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import.Formats;

/// <summary>All that LetDown knows.</summary>
internal static class TrackerFormats
{
    private const int MostShown = 12;

    /// <summary>In the order in which they are tried: who needs more of a file comes before who needs less.</summary>
    private static readonly TrackerFormat[] All =
    [
        new LetDownRecords(ImportFormat.LetDownJson),
        new LetDownSessions(ImportFormat.LetDownJson),
        new LetDownSessions(ImportFormat.LetDownCsv),
        new LetDownRecords(ImportFormat.LetDownCsv),
        new NaraBaby(),
        new HatchBaby(),
        new FeedBaby(),
        new Huckleberry(),
        new BabyBuddyFeedings(),
        new BabyBuddyPumpings(),
        new MedelaFamily(),
    ];

    /// <summary>Whose file it is.</summary>
    /// <exception cref="ImportException">Nobody's, or not that of whom it was said to be.</exception>
    public static TrackerFormat Choose(Table table, ImportFormat? said)
    {
        var candidates = All.Where(format => said is { } name ? format.Name == name : (format.Name == ImportFormat.LetDownJson) == table.IsJson).ToList();
        return candidates.Find(format => format.Fits(table)) ?? throw new ImportException(
            said is { } title ? Missing(table, candidates[0], title) : Unknown(table),
            table.HeadingsAt.Line,
            table.HeadingsAt.Column)
        {
            QuotesFile = said is null,
        };
    }

    private static string Missing(Table table, TrackerFormat format, ImportFormat said)
    {
        var missing = format.Needs.FirstOrDefault(column => !table.Has(column));
        return missing is null
            ? $"This is no file of {ImportFormats.Title(said)}: its columns are others."
            : $"This is no file of {ImportFormats.Title(said)}: it has no column {missing}.";
    }

    private static string Unknown(Table table)
    {
        var columns = table.Headings.Count == 0 ? "It has no columns" : $"Its columns are {string.Join(", ", table.Headings.Take(MostShown).Select(FieldWords.Shown))}";
        var more = table.Headings.Count > MostShown ? ", and more" : "";
        return $"LetDown does not know this file. {columns}{more}. Export it as CSV from a tracker that LetDown knows, pumpings if it makes several files, or say whose it is.";
    }
}

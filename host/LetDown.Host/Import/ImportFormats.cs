namespace LetDown.Host.Import;

/// <summary>What formats are called.</summary>
public static class ImportFormats
{
    /// <summary>The name of what wrote the file, for people.</summary>
    public static string Title(ImportFormat format) => format switch
    {
        ImportFormat.Huckleberry => "Huckleberry",
        ImportFormat.NaraBaby => "Nara Baby",
        ImportFormat.BabyBuddy => "Baby Buddy",
        ImportFormat.MedelaFamily => "Medela Family",
        ImportFormat.FeedBaby => "Feed Baby",
        ImportFormat.HatchBaby => "Hatch Baby",
        ImportFormat.LetDownCsv => "LetDown (CSV)",
        ImportFormat.LetDownJson => "LetDown (JSON)",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
    };

    /// <summary>The word for it in commands and in the store, which never changes.</summary>
    public static string Word(ImportFormat format) => format switch
    {
        ImportFormat.Huckleberry => "huckleberry",
        ImportFormat.NaraBaby => "nara-baby",
        ImportFormat.BabyBuddy => "baby-buddy",
        ImportFormat.MedelaFamily => "medela-family",
        ImportFormat.FeedBaby => "feed-baby",
        ImportFormat.HatchBaby => "hatch-baby",
        ImportFormat.LetDownCsv => "letdown-csv",
        ImportFormat.LetDownJson => "letdown-json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, message: null),
    };
}

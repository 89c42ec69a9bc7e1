namespace LetDown.Host.Import;

/// <summary>What a file tells. Nothing has been added anywhere.</summary>
public sealed record ImportReading
{
    /// <summary>Whose file it is.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>Nursings and pumpings, in the order of the file.</summary>
    public required IReadOnlyList<ImportedMilk> Records { get; init; }

    /// <summary>Rows that say something about milk that cannot be understood, and why.</summary>
    public required IReadOnlyList<RowNote> Skipped { get; init; }

    /// <summary>What had to be assumed, such as a unit, or which of two equal times was meant.</summary>
    public required IReadOnlyList<RowNote> Remarks { get; init; }

    /// <summary>How many rows there are of what has no place in LetDown, by what the tracker calls it: bottle feeds, diapers.</summary>
    public required IReadOnlyDictionary<string, int> LeftOut { get; init; }

    /// <summary>Headings of columns that were not read.</summary>
    public required IReadOnlyList<string> IgnoredColumns { get; init; }
}

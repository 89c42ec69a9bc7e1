namespace LetDown.Host.Import.Reading;

/// <summary>Headings and rows, whatever they were written in.</summary>
/// <param name="Headings">In the order of the file; each by itself.</param>
/// <param name="HeadingsAt">Where they stand.</param>
/// <param name="IsJson">True when it was JSON, false for CSV.</param>
/// <param name="Rows">Read while they are enumerated; that throws <see cref="ImportException"/> where the text breaks its own rules.</param>
internal sealed record Table(IReadOnlyList<string> Headings, TextPlace HeadingsAt, bool IsJson, IEnumerable<SourceRow> Rows)
{
    /// <summary>True when there is such a column.</summary>
    public bool Has(string heading) => Headings.Contains(heading, StringComparer.OrdinalIgnoreCase);
}

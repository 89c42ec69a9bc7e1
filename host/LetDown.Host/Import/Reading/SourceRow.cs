using System.Globalization;

namespace LetDown.Host.Import.Reading;

/// <summary>One row with named fields.</summary>
/// <param name="index">Which field has which heading.</param>
/// <param name="fields">The fields; fewer than headings when the row ends early.</param>
/// <param name="start">Where the row begins.</param>
/// <param name="placeOf">Finds where a field begins. Only asked when there is something to say about it.</param>
internal sealed class SourceRow(IReadOnlyDictionary<string, int> index, IReadOnlyList<string> fields, TextPlace start, Func<int, TextPlace> placeOf)
{
    public TextPlace Start => start;

    public IReadOnlyList<string> Fields => fields;

    public bool IsBlank => fields.All(string.IsNullOrWhiteSpace);

    /// <summary>What a column without a known heading is called.</summary>
    /// <param name="column">Counted from 0.</param>
    public static string ByNumber(int column) => string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");

    /// <summary>The field without spaces around it; empty when there is none.</summary>
    public string this[string heading] => index.TryGetValue(heading, out var at) && at < fields.Count ? fields[at].Trim() : "";

    /// <summary>Where the field stands; the row's beginning when it has none.</summary>
    public TextPlace PlaceOf(string heading) => index.TryGetValue(heading, out var at) && at < fields.Count ? placeOf(at) : start;
}

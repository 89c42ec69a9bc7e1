namespace LetDown.Host.Import.Reading;

/// <summary>A CSV as headings and rows: whatever stands between the fields, empty lines and headings that come again in the middle.</summary>
internal static class CsvTable
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="ImportException">There is nothing in it, or it breaks the rules of CSV.</exception>
    public static Table Of(string text)
    {
        var delimiter = DelimiterOf(text);
        var head = CsvLines.Read(text, delimiter).FirstOrDefault(line => !IsBlank(line) && !IsHint(line));
        return head.Fields is null
            ? throw new ImportException("There is nothing in this file.")
            : new([.. head.Fields.Select(Tidy)], head.Start, IsJson: false, Rows(text, delimiter, head));
    }

    private static IEnumerable<SourceRow> Rows(string text, char delimiter, CsvLine head)
    {
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < head.Fields.Length; i++)
        {
            index.TryAdd(Tidy(head.Fields[i]), i);
            index.TryAdd(SourceRow.ByNumber(i), i);
        }

        return CsvLines.Read(text, delimiter)
            .Where(line => line.Offset > head.Offset && !IsBlank(line) && !line.Fields.SequenceEqual(head.Fields))
            .Select(line => new SourceRow(index, line.Fields, line.Start, field => CsvPlaces.Of(text.AsSpan(line.Offset), field, delimiter, line.Start)));
    }

    /// <summary>The one there is most of in the first line that has any.</summary>
    private static char DelimiterOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', ',' or ';' or '\t' or '|'])
            {
                return line[^1];
            }

            var found = (Count: 0, Delimiter: ',');
            foreach (var delimiter in Delimiters)
            {
                var count = line.Count(delimiter);
                found = count > found.Count ? (count, delimiter) : found;
            }

            if (found.Count > 0)
            {
                return found.Delimiter;
            }
        }

        return ',';
    }

    /// <summary>A hint for spreadsheets, <c>sep=;</c>, which is split by what it says.</summary>
    private static bool IsHint(CsvLine line) => line.Offset == 0 && line.Fields[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Fields.Length <= 2;

    private static bool IsBlank(CsvLine line) => line.Fields.All(string.IsNullOrWhiteSpace);

    private static string Tidy(string heading) => string.Join(' ', heading.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

using LetDown.Host.Import.Formats;

namespace LetDown.Host.Import.Reading;

/// <summary>One file being read.</summary>
internal sealed class ImportRun(ImportOptions options)
{
    /// <summary>A line on a terminal need not move more often.</summary>
    private const int BetweenReports = 512;

    private readonly List<ImportedMilk> _records = [];
    private readonly List<RowNote> _skipped = [];
    private readonly List<RowNote> _remarks = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);

    public ImportOptions Options => options;

    public LocalTimes Times { get; } = new(options.Zone);

    public void Remark(RowNote note) => _remarks.Add(note);

    public void RemarkOnce(RowNote note)
    {
        if (_told.Add(note.Text))
        {
            _remarks.Add(note);
        }
    }

    /// <summary>How often this key has been met, this time included.</summary>
    public int Count(string key) => _seen[key] = _seen.GetValueOrDefault(key) + 1;

    /// <param name="table">Headings and rows.</param>
    /// <param name="lines">Lines of the whole text, to tell how far it is.</param>
    /// <exception cref="ImportException">The text breaks its own rules, or is of nobody LetDown knows.</exception>
    public ImportReading Read(Table table, int lines)
    {
        var format = TrackerFormats.Choose(table, options.Format);
        var rows = 0;
        foreach (var row in table.Rows.Where(row => !row.IsBlank))
        {
            Read(format, row);
            if (++rows % BetweenReports == 0)
            {
                options.Progress?.Report(Math.Min(1, (double)row.Start.Line / lines));
            }
        }

        return new()
        {
            Format = format.Name,
            Records = _records,
            Skipped = _skipped,
            Remarks = _remarks,
            LeftOut = _leftOut,
            IgnoredColumns = [.. table.Headings.Where((heading, i) => !format.Uses(heading) && !format.Uses(SourceRow.ByNumber(i))).Select(FieldWords.Line)],
        };
    }

    private void Read(TrackerFormat format, SourceRow row)
    {
        var reader = new RowReader(row, this);
        var remarks = _remarks.Count;
        var milk = format.Read(reader);
        if (reader.Trouble is { } trouble)
        {
            Forget(remarks);
            _skipped.Add(trouble);
        }
        else if (milk is not null)
        {
            _records.Add(milk);
        }
        else
        {
            var kind = reader.LeftOut ?? "";
            _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + 1;
        }
    }

    /// <summary>What was assumed for a row that is skipped interests nobody.</summary>
    private void Forget(int remarks)
    {
        _told.ExceptWith(_remarks.Skip(remarks).Select(note => note.Text));
        _remarks.RemoveRange(remarks, _remarks.Count - remarks);
    }
}

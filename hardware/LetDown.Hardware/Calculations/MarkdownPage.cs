using System.Globalization;
using System.Text;

namespace LetDown.Hardware.Calculations;

/// <summary>A page of Markdown that is written from numbers.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public MarkdownPage Heading(string words) => Add($"\n## {words}\n\n");

    public MarkdownPage Paragraph(FormattableString words) => Add(words).Add($"\n\n");

    /// <param name="columns">Headings; one that begins with # holds numbers.</param>
    public MarkdownPage Table(params string[] columns) =>
        Row(columns.Select(column => column.TrimStart('#'))).Row(columns.Select(column => column.StartsWith('#') ? "---:" : "---"));

    public MarkdownPage Row(params FormattableString[] cells) => Row(cells.Select(cell => cell.ToString(CultureInfo.InvariantCulture)));

    public override string ToString() => _text.ToString();

    public MarkdownPage Add(FormattableString words)
    {
        _text.Append(words.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    private MarkdownPage Row(IEnumerable<string> cells) => Add($"| {string.Join(" | ", cells)} |\n");
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LetDown.Host.Import.Reading;

/// <summary>Objects of a list as rows: <c>"grams": { "left": 40 }</c> is a field <c>grams_left</c>, as it is called in CSV. Lists within a row are passed over.</summary>
internal sealed class JsonRows(byte[] utf8)
{
    private readonly List<SourceRow> _rows = [];
    private readonly List<string> _headings = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private (TextPlace Place, int Offset) _reached = (TextPlace.Start, 0);

    public IReadOnlyList<SourceRow> All => _rows;

    /// <summary>The names of all fields, in the order in which they were met.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>Reads a list, from its beginning to its end.</summary>
    /// <exception cref="ImportException">What stands in it is no record.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public void Read(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = Reach((int)reader.TokenStartIndex);
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new ImportException("A record is expected here, such as { \"kind\": \"pumped\", … }.", start.Line, start.Column);
            }

            _rows.Add(ReadRow(ref reader, start));
        }
    }

    private SourceRow ReadRow(ref Utf8JsonReader reader, TextPlace start)
    {
        var row = new Row([], [], [], (int)reader.TokenStartIndex);
        ReadMembers(ref reader, "", row);
        _headings.AddRange(row.Index.Keys.Where(_known.Add));
        return new(row.Index, row.Fields, start, field => start.After(Encoding.UTF8.GetString(utf8, row.Offset, row.Offsets[field] - row.Offset)));
    }

    private void ReadMembers(ref Utf8JsonReader reader, string path, Row row)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = path + JsonNamingPolicy.SnakeCaseLower.ConvertName(Text(ref reader));
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref reader, name + "_", row);
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Skip();
            }
            else if (row.Index.TryAdd(name, row.Fields.Count))
            {
                row.Offsets.Add((int)reader.TokenStartIndex);
                row.Fields.Add(Value(ref reader));
            }
        }
    }

    private string Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number.ToString(CultureInfo.InvariantCulture), // Never as 4E1.
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    /// <summary>Half a character, written as an escape, is no text.</summary>
    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var place = TextPlace.Start.After(Encoding.UTF8.GetString(utf8, 0, (int)reader.TokenStartIndex));
            throw new ImportException("This is not text: half a character stands in it. Export the file again.", place.Line, place.Column);
        }
    }

    /// <summary>Counts on from where it was, so that a long file is counted once.</summary>
    private TextPlace Reach(int offset)
    {
        _reached = (_reached.Place.After(Encoding.UTF8.GetString(utf8, _reached.Offset, offset - _reached.Offset)), offset);
        return _reached.Place;
    }

    private sealed record Row(Dictionary<string, int> Index, List<string> Fields, List<int> Offsets, int Offset);
}

using System.Text;
using System.Text.Json;

namespace LetDown.Host.Import.Reading;

/// <summary>LetDown's own JSON as rows: a list, or <c>{ "version": 1, "records": [ … ] }</c>.</summary>
internal static class JsonTable
{
    /// <summary>What this version reads.</summary>
    private const int Version = 1;

    /// <exception cref="ImportException">It is no JSON, or no list.</exception>
    public static Table Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            var rows = Read(utf8);
            return new(rows.Headings, TextPlace.Start, IsJson: true, rows.All);
        }
        catch (JsonException e)
        {
            var place = PlaceOf(utf8, e);
            throw new ImportException("From here on this is not JSON. Is it cut off? Export the file again.", place.Line, place.Column);
        }
    }

    private static JsonRows Read(byte[] utf8)
    {
        var rows = new JsonRows(utf8);
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            rows.Read(ref reader);
        }
        else if (reader.TokenType != JsonTokenType.StartObject || !ReadWhole(ref reader, rows))
        {
            throw new ImportException("There is no list of records in this file.");
        }

        while (reader.Read())
        {
            // Anything after the end makes the reader throw.
        }

        return rows;
    }

    private static bool ReadWhole(ref Utf8JsonReader reader, JsonRows rows)
    {
        var found = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            var isRecords = reader.ValueTextEquals("records"u8);
            reader.Read();
            if (isVersion && (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version) || version > Version))
            {
                throw new ImportException("This file is of a newer LetDown. Update letdown, and import it then.");
            }

            if (isRecords && !found && reader.TokenType == JsonTokenType.StartArray)
            {
                rows.Read(ref reader);
                found = true;
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    /// <summary>The reader's own place is in bytes, counts from 0 and knows LF only.</summary>
    private static TextPlace PlaceOf(ReadOnlySpan<byte> utf8, JsonException complaint)
    {
        var offset = 0;
        for (var line = complaint.LineNumber ?? 0; line > 0 && utf8[offset..].IndexOf((byte)'\n') is var end and >= 0; line--)
        {
            offset += end + 1;
        }

        offset = (int)Math.Min(utf8.Length, offset + (complaint.BytePositionInLine ?? 0));
        return TextPlace.Start.After(Encoding.UTF8.GetString(utf8[..offset]));
    }
}

using Sylvan.Data.Csv;

namespace LetDown.Host.Import.Reading;

/// <summary>The records of a CSV (RFC 4180), each with its place: the package counts records, people count lines.</summary>
internal static class CsvLines
{
    /// <summary>Longest record, characters. A quotation mark that is never closed swallows what follows: better to say so early.</summary>
    private const int LongestRecord = 1024 * 1024;

    /// <exception cref="ImportException">While enumerating: a quotation mark is not closed, or stands where it cannot.</exception>
    public static IEnumerable<CsvLine> Read(string text, char delimiter)
    {
        using var reader = Open(text, delimiter);
        var (place, offset) = (TextPlace.Start, 0);
        while (Next(reader, text, delimiter, place, offset))
        {
            var fields = new string[reader.RowFieldCount];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = reader.GetString(i);
            }

            yield return new(fields, place, offset);
            var raw = reader.GetRawRecordSpan();
            offset += raw.Length;
            place = place.After(raw);
        }
    }

    private static CsvDataReader Open(string text, char delimiter) => CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
    {
        HasHeaders = false,
        Delimiter = delimiter,
        Comment = '\0', // A row may begin with #.
        BufferSize = 16 * 1024,
        MaxBufferSize = LongestRecord,
    });

    private static bool Next(CsvDataReader reader, string text, char delimiter, TextPlace place, int offset)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            throw new ImportException("This row has no end. Is a quotation mark missing?", place.Line, place.Column);
        }
        catch (CsvFormatException e)
        {
            var at = CsvPlaces.Of(text.AsSpan(offset), e.FieldOrdinal, delimiter, place);
            throw new ImportException("A quotation mark is missing or too many here. Export the file again, or correct it.", at.Line, at.Column);
        }
    }
}

namespace LetDown.Host.Import.Reading;

/// <summary>Finds where a field begins.</summary>
internal static class CsvPlaces
{
    /// <param name="record">The text from the record's beginning.</param>
    /// <param name="field">Which, counted from 0.</param>
    /// <param name="delimiter">What stands between fields.</param>
    /// <param name="start">Where the record begins.</param>
    public static TextPlace Of(ReadOnlySpan<char> record, int field, char delimiter, TextPlace start)
    {
        var at = 0;
        while (field-- > 0 && End(record, at, delimiter) is var end && end < record.Length)
        {
            at = end + 1;
        }

        return start.After(record[..at]);
    }

    /// <summary>Where the delimiter after a field stands. Only a field that begins with a quotation mark is a quoted one.</summary>
    private static int End(ReadOnlySpan<char> record, int at, char delimiter)
    {
        var isQuoted = at < record.Length && record[at] == '"';
        var isInside = isQuoted;
        for (var i = isQuoted ? at + 1 : at; i < record.Length; i++)
        {
            if (isQuoted && record[i] == '"')
            {
                isInside = !isInside;
            }
            else if (!isInside && record[i] == delimiter)
            {
                return i;
            }
        }

        return record.Length;
    }
}

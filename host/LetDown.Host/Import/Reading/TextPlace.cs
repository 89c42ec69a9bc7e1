namespace LetDown.Host.Import.Reading;

/// <summary>A place in a text, as an editor shows it: both count from 1, the column in characters.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public static TextPlace Start { get; } = new(1, 1);

    /// <summary>Where one is after some more text. A line ends with LF, CR or both.</summary>
    public TextPlace After(ReadOnlySpan<char> passed)
    {
        var (line, column) = this;
        for (var i = 0; i < passed.Length; i++)
        {
            var ends = passed[i] == '\n' || (passed[i] == '\r' && (i + 1 == passed.Length || passed[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }

        return new(line, column);
    }
}

namespace LetDown.Host.Import.Reading;

/// <summary>Makes what stands in a stranger's file fit to be shown and kept: a terminal obeys control characters.</summary>
internal static class FieldWords
{
    private const int LongestShown = 40;

    /// <summary>In quotation marks, on one line, and short.</summary>
    public static string Shown(string said) => $"\"{Cut(Line(said), LongestShown)}{(said.Length > LongestShown ? "…" : "")}\"";

    /// <summary>On one line.</summary>
    public static string Line(string said) => Without(said, char.IsControl);

    /// <summary>With line ends, which are LF then.</summary>
    public static string Lines(string said) =>
        Without(said.ReplaceLineEndings("\n"), character => char.IsControl(character) && character != '\n').Trim();

    /// <summary>The beginning, never half a character.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Without(string said, Func<char, bool> unfit) =>
        said.Any(unfit) ? string.Concat(said.Select(character => unfit(character) ? ' ' : character)) : said;
}

namespace LetDown.Host.Import.Reading;

/// <summary>One record of a CSV, which may span several lines of text.</summary>
/// <param name="Fields">Without quotation marks.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Offset">The same in characters from the beginning of the text.</param>
internal readonly record struct CsvLine(string[] Fields, TextPlace Start, int Offset);

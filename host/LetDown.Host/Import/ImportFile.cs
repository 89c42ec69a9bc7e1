using LetDown.Host.Import.Reading;

namespace LetDown.Host.Import;

/// <summary>Reads what other trackers, and LetDown itself, have exported. Pure: from bytes to records.</summary>
public static class ImportFile
{
    /// <summary>Largest file, bytes. Our choice: hundreds of thousands of rows, more than any childhood has.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>Longest nursing or pumping that is believed. Our choice: above it a timer was forgotten.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    /// <summary>Everything in a file that is about milk.</summary>
    /// <param name="content">The file's bytes: UTF-8, or UTF-16 with its mark.</param>
    /// <param name="options">What the file does not say.</param>
    /// <exception cref="ImportException">It is no file that LetDown knows. Single rows that are not understood are no reason; they are in <see cref="ImportReading.Skipped"/>.</exception>
    public static ImportReading Read(ReadOnlySpan<byte> content, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var text = FileText.Of(content);
        var isJson = options.Format is { } said ? said == ImportFormat.LetDownJson : text.AsSpan().TrimStart() is ['[' or '{', ..];
        return new ImportRun(options).Read(isJson ? JsonTable.Of(text) : CsvTable.Of(text), lines: text.AsSpan().Count('\n') + 1);
    }
}

namespace LetDown.Firmware.Journal;

/// <summary>Path of the journal's file.</summary>
internal sealed record JournalPlace(string Path)
{
    public static JournalPlace In(string directory) => new(System.IO.Path.Combine(directory, "journal.db"));
}

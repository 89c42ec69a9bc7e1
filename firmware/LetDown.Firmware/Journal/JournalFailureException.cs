namespace LetDown.Firmware.Journal;

/// <summary>The disk did not take or give what the journal asked of it.</summary>
internal sealed class JournalFailureException(string message, Exception? cause = null) : Exception(message, cause)
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>True when what is on the disk is no journal, or none that can be read: asking again does not help.</summary>
    public bool IsDamage => InnerException is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: Corrupt or NotADatabase }
        or InvalidOperationException or InvalidCastException or OverflowException;
}

namespace LetDown.Firmware.Journal;

/// <summary>The disk did not take or give what the journal asked of it.</summary>
internal sealed class JournalFailureException(string message, Exception? cause = null) : Exception(message, cause);

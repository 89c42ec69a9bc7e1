namespace LetDown.Firmware.Journal;

/// <summary>Where entries are kept. Used by one thread at a time.</summary>
internal interface IJournalTable : IDisposable
{
    /// <summary>Highest number that is safely stored; 0 when there is none.</summary>
    ulong LastSequence();

    /// <summary>Stores all of them, numbered from <paramref name="first"/>, or none.</summary>
    void Append(ulong first, IReadOnlyList<JournalDraft> drafts);

    /// <summary>Gathers everything in one file, for whoever copies it away.</summary>
    void Checkpoint();
}

namespace LetDown.Firmware.Journal;

/// <summary>Where entries are kept. Used by one thread at a time.</summary>
internal interface IJournalTable : IDisposable
{
    /// <summary>Highest number that was ever safely stored; 0 when there was none.</summary>
    ulong LastSequence();

    /// <summary>Stores all of them, numbered from <paramref name="first"/>, or none.</summary>
    void Append(ulong first, IReadOnlyList<JournalDraft> drafts);

    /// <summary>Keeps what a reader has safely. What stands now, which is never less than before.</summary>
    ulong Acknowledge(ulong upTo);

    /// <summary>Removes a session for good. How many entries that were; null when it is still on, and nothing is removed.</summary>
    int? Forget(string session);

    /// <summary>Removes a small portion of what can be spared best, if what is stored takes more than this. What was removed.</summary>
    MadeRoom MakeRoom(long bytes);

    /// <summary>Gathers everything in one file, for whoever copies it away. False when a reader is in the way.</summary>
    bool Checkpoint();
}

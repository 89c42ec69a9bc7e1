using LetDown.Firmware.Journal;

namespace LetDown.Tests.Firmware;

/// <summary>A disk that can be told to fail, before or after it took a transaction. What it took outlives every opening.</summary>
internal sealed class MemoryTable
{
    public List<(ulong Sequence, JournalDraft Draft)> Stored { get; } = [];

    /// <summary>Asked before each access: what goes wrong now.</summary>
    public Func<Trouble> Next { get; set; } = () => Trouble.None;

    public IJournalTable Open()
    {
        Fail(Next(), Trouble.Open);
        return new Opened(this);
    }

    private static void Fail(Trouble now, Trouble when)
    {
        if (now == when)
        {
            throw new JournalFailureException("database or disk is full");
        }
    }

    private sealed class Opened(MemoryTable disk) : IJournalTable
    {
        public ulong LastSequence() => disk.Stored.Count == 0 ? 0 : disk.Stored[^1].Sequence;

        public void Append(ulong first, IReadOnlyList<JournalDraft> drafts)
        {
            var trouble = disk.Next();
            Fail(trouble, Trouble.BeforeCommit);
            disk.Stored.AddRange(drafts.Select((draft, i) => (first + (ulong)i, draft)));
            Fail(trouble, Trouble.AfterCommit);
        }

        public ulong Acknowledge(ulong upTo) => upTo;

        public int? Forget(string session) => disk.Stored.RemoveAll(entry => entry.Draft.SessionId == session);

        public MadeRoom MakeRoom(long bytes) => default;

        public bool Checkpoint() => true;

        public void Dispose()
        {
        }
    }
}

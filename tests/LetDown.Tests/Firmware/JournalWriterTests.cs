using CsCheck;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Journal;
using Microsoft.Extensions.Logging.Abstractions;

namespace LetDown.Tests.Firmware;

public sealed class JournalWriterTests
{
    private readonly MemoryTable _disk = new();
    private readonly CommitSignal _commits = new();

    [Fact]
    public void Numbers_have_no_gap_and_nothing_is_lost_or_doubled_whenever_the_disk_fails() =>
        Gen.Select(Gen.Int[0, 3].Array[60], Gen.Int[1, 20].Array[20]).Sample((troubles, bursts) =>
        {
            var disk = new MemoryTable();
            var commits = new CommitSignal();
            using var queue = new JournalQueue(new(WaitingEvents: 10_000, WaitingChunks: 10));
            using var writer = Writer(disk, queue, commits);
            var trouble = 0;
            disk.Next = () => trouble < troubles.Length ? (Trouble)troubles[trouble++] : Trouble.None;
            var name = 0;
            foreach (var burst in bursts)
            {
                Assert.All(Enumerable.Range(0, burst), _ => Assert.True(queue.TryAdd(Event(name++))));
                writer.WriteSome();
                AssertVisibleIsStored(disk, commits);
            }

            while (queue.Count > 0)
            {
                writer.WriteSome();
            }

            Assert.Equal(Enumerable.Range(0, name).Select(number => ((ulong)number + 1, $"{number}")), disk.Stored.Select(entry => (entry.Sequence, entry.Draft.SessionId)));
            Assert.Equal((ulong)name, commits.Last);
            Assert.False(writer.IsFailing);
        });

    [Fact]
    public void A_full_disk_is_flagged_keeps_events_and_gives_up_measurements_first()
    {
        using var queue = new JournalQueue(new(WaitingEvents: 100, WaitingChunks: 5));
        using var writer = Writer(_disk, queue, _commits);
        _disk.Next = () => Trouble.BeforeCommit;
        var kept = Enumerable.Range(0, 50).Count(i => queue.TryAdd(Chunk(i)) | !queue.TryAdd(Event(i)));
        Assert.False(writer.WriteSome());
        Assert.True(writer.IsFailing);
        Assert.Equal((5, 45L, 0L), (kept, queue.DroppedChunks, queue.DroppedEvents));

        _disk.Next = () => Trouble.None;
        Assert.True(writer.WriteSome());
        Assert.True(writer.WriteSome());
        Assert.False(writer.IsFailing);
        Assert.Equal(55, _disk.Stored.Count);
        Assert.Equal(Enumerable.Range(1, 55).Select(number => (ulong)number), _disk.Stored.Select(entry => entry.Sequence));
    }

    [Fact]
    public void A_disk_that_fails_while_nothing_is_to_be_written_is_well_again_when_it_opens()
    {
        using var queue = new JournalQueue(new(WaitingEvents: 100, WaitingChunks: 5));
        using var writer = Writer(_disk, queue, _commits);
        Assert.False(writer.Try(_ => throw new JournalFailureException("disk I/O error")));
        Assert.True(writer.IsFailing);
        _disk.Next = () => Trouble.Open;
        Assert.False(writer.WriteSome());
        Assert.True(writer.IsFailing);
        _disk.Next = () => Trouble.None;
        Assert.True(writer.WriteSome());
        Assert.False(writer.IsFailing);
        Assert.True(writer.Try(table => table.LastSequence() == 0));
    }

    [Fact]
    public void Even_events_are_bounded_and_counted()
    {
        using var queue = new JournalQueue(new JournalSettings(WaitingEvents: 100, WaitingChunks: 5));
        Assert.Equal(100, Enumerable.Range(0, 130).Count(i => queue.TryAdd(Event(i))));
        Assert.Equal(30, queue.DroppedEvents);
    }

    [Fact]
    public async Task A_follower_is_woken_by_a_commit_and_not_before()
    {
        using var queue = new JournalQueue(new(WaitingEvents: 100, WaitingChunks: 5));
        using var writer = Writer(_disk, queue, _commits);
        var waiting = _commits.WaitBeyondAsync(0, TestContext.Current.CancellationToken);
        queue.TryAdd(Event(1));
        Assert.False(waiting.IsCompleted);
        writer.WriteSome();
        await waiting;
        Assert.Equal(1UL, _commits.Last);
    }

    private static void AssertVisibleIsStored(MemoryTable disk, CommitSignal commits) => Assert.True((ulong)disk.Stored.Count >= commits.Last);

    private static JournalWriter Writer(MemoryTable disk, JournalQueue queue, CommitSignal commits) =>
        new(queue, disk.Open(), disk.Open, commits, NullLogger<JournalWriter>.Instance);

    private static JournalDraft Event(int name) => new($"{name}", EntryKind.Event, [1]);

    private static JournalDraft Chunk(int name) => new($"{name}", EntryKind.Telemetry, [2]);
}

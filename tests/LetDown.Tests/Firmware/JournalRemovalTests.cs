using System.Text;
using CsCheck;
using LetDown.Firmware.Journal;
using Microsoft.Data.Sqlite;

namespace LetDown.Tests.Firmware;

public sealed class JournalRemovalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ld-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "journal.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_forgotten_session_is_gone_from_every_file_and_its_numbers_are_not_given_again()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [.. Session("kept", 3), .. Session("secret", 40)]);
        Assert.Equal(42, file.Forget("secret"));
        Assert.True(file.Checkpoint());

        Assert.Equal(47UL, file.LastSequence());
        file.Append(48, Session("next", 1));
        using var reader = new JournalReader(Path);
        Assert.Equal([1UL, 2, 3, 4, 5, 48, 49, 50], reader.Page(1, 100).Select(entry => entry.Sequence));
        Assert.False(OnDisk("secret"), "There is still something of it on the disk.");
        Assert.True(OnDisk("kept"));
    }

    [Fact]
    public void A_session_that_is_on_is_not_forgotten_and_one_that_never_was_is_nothing()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [new("on", EntryKind.Started, [1]), new("on", EntryKind.Telemetry, [1])]);
        Assert.Null(file.Forget("on"));
        Assert.Equal(0, file.Forget("never"));
        file.Append(3, [new("on", EntryKind.Ended, [1])]);
        Assert.Equal(3, file.Forget("on"));
        Assert.Equal(3UL, file.LastSequence());
    }

    [Fact]
    public void What_was_acknowledged_stands_and_is_never_more_than_there_is()
    {
        using (var file = JournalFile.Open(Path))
        {
            file.Append(1, Session("a", 5));
            Assert.Equal((4UL, 4UL, 7UL), (file.Acknowledge(4), file.Acknowledge(2), file.Acknowledge(ulong.MaxValue)));
        }

        using var again = JournalFile.Open(Path);
        Assert.Equal(7UL, again.Acknowledge(0));
    }

    /// <summary>Of 0 to 6 sessions some are acknowledged; then room is made until there is nothing more to spare.</summary>
    [Fact]
    public void Acknowledged_measurements_go_first_events_last_and_the_newest_session_stays() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 2000], Gen.Int[20, 400]).Sample(
            (sessions, acknowledged, chunks) =>
            {
                var path = System.IO.Path.Combine(_folder, $"{Guid.NewGuid()}.db");
                using var file = JournalFile.Open(path);
                for (var session = 0; session < sessions; session++)
                {
                    file.Append(file.LastSequence() + 1, Session($"s{session}", chunks));
                }

                var read = file.Acknowledge((ulong)acknowledged);
                var last = file.LastSequence();
                using var reader = new JournalReader(path);
                var before = reader.Page(1, int.MaxValue);
                while (file.MakeRoom(0) is { Entries: > 0 } made)
                {
                    var left = reader.Page(1, int.MaxValue);
                    Assert.Equal(made.Entries, before.Count - left.Count);
                    AssertInOrder(before.ExceptBy(left.Select(entry => entry.Sequence), entry => entry.Sequence).ToList(), left, made, read, $"s{sessions - 1}");
                    before = left;
                }

                Assert.Equal(chunks + 2, before.Count);
                Assert.All(before, entry => Assert.Equal($"s{sessions - 1}", entry.SessionId));
                Assert.Equal(last, file.LastSequence());
            },
            iter: 12,
            threads: 1);

    [Fact]
    public void A_journal_within_its_bounds_is_left_alone_and_pages_that_were_freed_count_as_room()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [.. Session("a", 300), .. Session("b", 1)]);
        Assert.Equal(default, file.MakeRoom(1_000_000));
        while (file.MakeRoom(100_000).Entries > 0)
        {
        }

        file.Checkpoint();
        var size = new FileInfo(Path).Length;
        file.Append(file.LastSequence() + 1, Session("c", 100));
        file.Checkpoint();
        Assert.Equal(size, new FileInfo(Path).Length);
    }

    [Fact]
    public void A_journal_of_the_first_version_is_taken_on_as_it_is()
    {
        using (var first = JournalFile.Open(Path))
        {
            first.Append(1, Session("a", 2));
        }

        using (var old = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            old.Open();
            JournalSchema.Run(old, "UPDATE meta SET value = '1' WHERE key = 'schema_version'; DELETE FROM meta WHERE key = 'last_sequence'");
        }

        using var file = JournalFile.Open(Path);
        Assert.Equal((4UL, 4), (file.LastSequence(), file.Forget("a")));
    }

    private static void AssertInOrder(List<StoredEntry> removed, IReadOnlyList<StoredEntry> left, MadeRoom made, ulong read, string newest)
    {
        Assert.All(removed, entry => Assert.Equal(made.AreEvents, entry.Kind != EntryKind.Telemetry));
        Assert.All(removed, entry => Assert.NotEqual(newest, entry.SessionId));
        var spare = left.Where(entry => entry.SessionId != newest).ToList();
        Assert.False(made.AreEvents && spare.Exists(entry => entry.Kind == EntryKind.Telemetry), "Events went before measurements.");
        Assert.False(made.AreUnread && spare.Exists(entry => entry.Sequence <= read && (entry.Kind != EntryKind.Telemetry) == made.AreEvents), "What nobody has went before what somebody has.");
        Assert.All(spare.Where(entry => (entry.Kind != EntryKind.Telemetry) == made.AreEvents), entry => Assert.True(entry.Sequence > removed[^1].Sequence));
    }

    private static JournalDraft[] Session(string name, int chunks) =>
    [
        new(name, EntryKind.Started, Encoding.UTF8.GetBytes($"{name} begins")),
        .. Enumerable.Range(0, chunks).Select(chunk => new JournalDraft(name, EntryKind.Telemetry, Encoding.UTF8.GetBytes($"{name} {chunk} {new string('x', 400)}"))),
        new(name, EntryKind.Ended, Encoding.UTF8.GetBytes($"{name} ends")),
    ];

    private bool OnDisk(string text) => Directory.GetFiles(_folder).Any(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });
}

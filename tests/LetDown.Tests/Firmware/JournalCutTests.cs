using System.Text;
using CsCheck;
using LetDown.Firmware.Journal;

namespace LetDown.Tests.Firmware;

/// <summary>What a power cut leaves of the journal: its last pages cut anywhere, or written in part.</summary>
public sealed class JournalCutTests : IDisposable
{
    /// <summary>A page of SQLite with its header in the log.</summary>
    private const int Frame = 4096 + 24;

    private const int Sector = 512;

    private readonly string _folder = Directory.CreateTempSubdirectory("ld-cut-").FullName;
    private readonly byte[] _file;
    private readonly byte[] _log;

    /// <summary>How long the log was after each commit, and the last number that was safe then.</summary>
    private readonly List<(int Length, ulong Last)> _commits = [];

    public JournalCutTests()
    {
        var path = Path.Combine(_folder, "whole.db");
        using var journal = JournalFile.Open(path);
        for (var session = 0; session < 6; session++)
        {
            foreach (var entry in Session(session))
            {
                journal.Append(journal.LastSequence() + 1, [entry]);
                _commits.Add(((int)new FileInfo(path + "-wal").Length, journal.LastSequence()));
            }
        }

        (_file, _log) = (Read(path), Read(path + "-wal"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_log_cut_at_any_byte_of_its_last_pages_holds_all_that_was_committed_before()
    {
        // Not in parallel: the pool's threads are those of the servers that other tests talk to.
        for (var cut = _log.Length - (2 * Frame); cut <= _log.Length; cut++)
        {
            AssertWhole($"cut at {cut}", _file, _log[..cut], safe: cut);
        }

        for (var cut = 0; cut < _log.Length; cut += 997)
        {
            AssertWhole($"cut at {cut}", _file, _log[..cut], safe: cut);
        }
    }

    [Fact]
    public void A_sector_that_was_not_written_or_written_wrong_costs_nothing_that_was_committed_before() =>
        Gen.Select(Gen.Int[0, (_log.Length / Sector) - 1], Gen.Int[0, 2], Gen.Byte.Array[Sector]).Sample(
            (sector, kind, noise) =>
            {
                var torn = (byte[])_log.Clone();
                var at = sector * Sector;
                var what = kind switch { 0 => new byte[Sector], 1 => torn[..Sector], _ => noise };
                what.CopyTo(torn, at);
                AssertWhole($"sector {sector}, {kind}", _file, torn, safe: at);
            },
            iter: 300,
            threads: 2);

    /// <summary>That no power cut does, as this file is only written after the log is safe; a bad card does.</summary>
    [Fact]
    public void A_file_that_lost_its_end_or_got_other_bytes_is_read_as_far_as_it_goes_or_refused_and_never_misread()
    {
        var whole = Path.Combine(_folder, "gathered.db");
        File.WriteAllBytes(whole, _file);
        File.WriteAllBytes(whole + "-wal", _log);
        using (var journal = JournalFile.Open(whole))
        {
            journal.Checkpoint();
        }

        var gathered = Read(whole);
        Gen.Select(Gen.Int[0, gathered.Length - 1], Gen.Int[0, 64], Gen.Byte).Sample(
            (at, length, other) =>
            {
                var spoilt = length == 0 ? gathered[..at] : (byte[])gathered.Clone();
                for (var i = at; i < Math.Min(at + length, spoilt.Length); i++)
                {
                    spoilt[i] = other;
                }

                In(spoilt, [], path =>
                {
                    try
                    {
                        using var journal = JournalFile.Open(path);
                        using var reader = new JournalReader(path);
                        _ = SessionRecovery.EndInterrupted(journal, reader);
                        _ = HerLast.Restore(new(), reader);
                        var numbers = reader.Page(1, int.MaxValue, (ulong)_commits.Count + 10).Select(entry => entry.Sequence).ToList();
                        Assert.Equal(numbers.Distinct().Order(), numbers);
                    }
                    catch (JournalFailureException e)
                    {
                        Assert.NotEmpty(e.Message);
                    }
                });
            },
            iter: 300,
            threads: 2);
    }

    [Fact]
    public void A_damaged_journal_is_moved_aside_with_all_that_belongs_to_it()
    {
        var place = JournalPlace.In(_folder);
        for (var number = 1; number <= 2; number++)
        {
            File.WriteAllText(place.Path, "a shopping list, and long enough to have a header that is none");
            Assert.True(Assert.Throws<JournalFailureException>(() => JournalFile.Open(place.Path)).IsDamage);
            File.WriteAllText(place.Path + "-wal", "more of it");
            var aside = place.MoveAside();
            Assert.Equal(Path.Combine(_folder, $"journal.damaged-{number}.db"), aside);
            Assert.Equal((true, true, false), (File.Exists(aside), File.Exists(aside + "-wal"), File.Exists(place.Path)));
        }

        JournalFile.Open(place.Path).Dispose();
    }

    /// <summary>Opened as the pump opens it: what is there is the beginning of what was written, and no shorter than what was safe.</summary>
    private void AssertWhole(string what, byte[] file, byte[] log, int safe) => In(file, log, path =>
    {
        using var journal = JournalFile.Open(path);
        using var reader = new JournalReader(path);
        var entries = reader.Page(1, int.MaxValue);
        var least = _commits.LastOrDefault(commit => commit.Length <= safe).Last;
        Assert.True((ulong)entries.Count >= least, $"{what}: {entries.Count} of {least}");
        Assert.True(entries.Count <= _commits.Count, what);
        for (var i = 0; i < entries.Count; i++)
        {
            Assert.Equal(((ulong)i + 1, $"entry {i + 1}"), (entries[i].Sequence, Encoding.UTF8.GetString(entries[i].Payload)[..$"entry {i + 1}".Length]));
        }

        journal.Append(journal.LastSequence() + 1, [new("after", EntryKind.Event, [1])]);
        Assert.Equal((ulong)entries.Count + 1, journal.LastSequence());
    });

    private void In(byte[] file, byte[] log, Action<string> look)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid()}.db");
        File.WriteAllBytes(path, file);
        File.WriteAllBytes(path + "-wal", log);
        look(path);
        Array.ForEach(Directory.GetFiles(_folder, Path.GetFileName(path) + "*"), File.Delete);
    }

    private static IEnumerable<JournalDraft> Session(int session)
    {
        for (var entry = 0; entry < 8; entry++)
        {
            var kind = entry switch { 0 => EntryKind.Started, 7 => EntryKind.Ended, _ => entry % 2 == 0 ? EntryKind.Event : EntryKind.Telemetry };
            yield return new($"session {session}", kind, Encoding.UTF8.GetBytes($"entry {(session * 8) + entry + 1} {new string('x', 300)}"));
        }
    }

    private static byte[] Read(string path)
    {
        using var open = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return bytes.ToArray();
    }
}

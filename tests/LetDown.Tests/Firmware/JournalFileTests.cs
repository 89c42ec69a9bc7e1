using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Journal;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;
using Side = LetDown.Protocol.V1.Side;

namespace LetDown.Tests.Firmware;

public sealed class JournalFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ld-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "journal.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Entries_come_back_as_they_were_written()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [new("a", EntryKind.Started, [1, 2]), new("a", EntryKind.Telemetry, []), new("a", EntryKind.Ended, [3])]);
        using var reader = new JournalReader(Path);
        var entries = reader.Page(2, 10);
        Assert.Equal([(2UL, "a", EntryKind.Telemetry), (3UL, "a", EntryKind.Ended)], entries.Select(entry => (entry.Sequence, entry.SessionId, entry.Kind)));
        Assert.Equal([3], entries[1].Payload);
        Assert.Equal(3UL, file.LastSequence());
    }

    [Fact]
    public void A_number_that_is_taken_is_refused_and_nothing_of_its_transaction_stays()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [Event(), Event(), Event()]);
        Assert.Throws<JournalFailureException>(() => file.Append(3, [Event(), Event()]));
        Assert.Equal(3UL, file.LastSequence());
        file.Append(4, [Event()]);
        Assert.Equal(4UL, file.LastSequence());
    }

    [Fact]
    public void The_pump_keeps_its_id()
    {
        using var first = JournalFile.Open(Path);
        var id = first.Meta(JournalSchema.PumpId);
        Assert.True(Guid.TryParse(id, out _));
        first.Dispose();
        using var second = JournalFile.Open(Path);
        Assert.Equal(id, second.Meta(JournalSchema.PumpId));
    }

    [Fact]
    public void A_journal_of_a_newer_firmware_is_left_alone()
    {
        JournalFile.Open(Path).Dispose();
        using (var other = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            other.Open();
            JournalSchema.Run(other, "UPDATE meta SET value = '3' WHERE key = 'schema_version'");
        }

        var refused = Assert.Throws<JournalFailureException>(() => JournalFile.Open(Path));
        Assert.Contains("version 3", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_journal_is_refused()
    {
        File.WriteAllText(Path, "a shopping list, and long enough to have a header that is none");
        Assert.Throws<JournalFailureException>(() => JournalFile.Open(Path));
    }

    [Fact]
    public void An_interrupted_session_is_ended_once_with_all_that_is_known_of_it()
    {
        using var file = JournalFile.Open(Path);
        file.Append(1, [Started("old", Side.Left), Ended("old"), Started("new", Side.Right), Expressing("new", seconds: 30), Chunk("new", second: 41)]);
        using var reader = new JournalReader(Path);
        Assert.Equal(["new"], SessionRecovery.EndInterrupted(file, reader));
        Assert.Empty(SessionRecovery.EndInterrupted(file, reader));
        var end = Assert.Single(reader.Page(6, 10));
        var happened = SessionEvent.Parser.ParseFrom(end.Payload);
        Assert.Equal((6UL, "new", EntryKind.Ended), (end.Sequence, end.SessionId, end.Kind));
        Assert.Equal((Reason.Interrupted, PumpState.Unspecified, Side.Right, 12.0), (happened.Reason, happened.Ended.State, happened.Side, happened.CollectedGrams.Right));
        Assert.Equal(TimeSpan.FromSeconds(42), happened.Elapsed.ToTimeSpan());
        Assert.Equal(1000 + 42, happened.Ended.At.Seconds);
    }

    [Fact]
    public void The_next_session_begins_on_the_other_breast_at_her_level_and_never_above_her_ceiling()
    {
        using var file = JournalFile.Open(Path);
        using var reader = new JournalReader(Path);
        var usual = new PumpSettings { ComfortCeiling = new(new Vacuum(160), new Vacuum(140)) };
        Assert.Equal(usual, HerLast.Restore(usual, reader));
        file.Append(1, [Started("a", Side.Right), Level("a", 130), Ended("a")]);
        Assert.Equal((LetDown.Core.Units.Side.Left, new Vacuum(130)), Next(usual, reader));
        file.Append(4, [Started("b", Side.Left), Level("b", 120), Level("b", 190)]);
        Assert.Equal((LetDown.Core.Units.Side.Right, new Vacuum(160)), Next(usual, reader));
        file.Append(7, [Started("c", Side.Right)]);
        Assert.Equal((LetDown.Core.Units.Side.Left, new Vacuum(150)), Next(usual, reader));
    }

    private static (LetDown.Core.Units.Side First, Vacuum Level) Next(PumpSettings usual, JournalReader reader)
    {
        var restored = HerLast.Restore(usual, reader);
        return (restored.NextFirstSide, restored.SuctionLevel);
    }

    private static JournalDraft Event() => new("a", EntryKind.Event, [1]);

    private static JournalDraft Started(string session, Side first) => new(session, EntryKind.Started, new SessionEvent
    {
        Elapsed = new(),
        Started = new() { At = new Timestamp { Seconds = 1000 }, FirstSide = first, SuctionLevelMmhg = 150 },
    }.ToByteArray());

    private static JournalDraft Expressing(string session, int seconds) => new(session, EntryKind.Event, new SessionEvent
    {
        Elapsed = new Duration { Seconds = seconds },
        State = PumpState.Expressing,
        Side = Side.Right,
        CollectedGrams = new() { Right = 12 },
        StateChanged = new() { State = PumpState.Expressing },
    }.ToByteArray());

    private static JournalDraft Level(string session, double level) =>
        new(session, EntryKind.Event, new SessionEvent { Elapsed = new(), SuctionLevel = new() { Mmhg = level } }.ToByteArray());

    private static JournalDraft Ended(string session) =>
        new(session, EntryKind.Ended, new SessionEvent { Elapsed = new(), Ended = new() { State = PumpState.Complete } }.ToByteArray());

    private static JournalDraft Chunk(string session, int second)
    {
        var rows = new DeltaColumn();
        rows.Deltas.AddRange(new int[100]);
        return new(session, EntryKind.Telemetry, ChunkPacking.Pack(new() { From = new Duration { Seconds = second }, Manifold = rows }));
    }
}

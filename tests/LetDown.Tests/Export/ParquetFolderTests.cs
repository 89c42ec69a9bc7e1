using LetDown.Export.Parquet;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Telemetry;
using LetDown.Host.Volumes;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using Parquet.Serialization;

namespace LetDown.Tests.Export;

public sealed class ParquetFolderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_session_is_in_the_tables_with_its_measurements()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, session => session, chunk => chunk);

        var sessions = await ReadAsync<SessionRow>(folder, "sessions.parquet");
        Assert.Equal([("a", 40.0, 25.0, 3), ("b", 40, 25, 3)], sessions.Select(row => (row.SessionId, row.LeftG!.Value, row.RightG!.Value, row.LetDowns)));
        Assert.Equal("[tired] at home", sessions[0].NotesBefore);
        Assert.Equal([("warm herb-tea", 4), (null, null)], sessions.Select(row => (row.Tricks, row.Comfort)));
        Assert.Equal(new(2026, 11, 24, 3, 12, 0, DateTimeKind.Utc), sessions[0].StartedAt);
        Assert.Equal(6, (await ReadAsync<LetDownRow>(folder, "let_downs.parquet")).Count);
        var phases = await ReadAsync<PhaseRow>(folder, "phases.parquet");
        Assert.Equal(40, phases.Where(row => row.SessionId == "b").Sum(row => row.LeftG!.Value), 6);

        var vacuum = await ReadAsync<VacuumRow>(folder, "vacuum.parquet");
        Assert.Equal([("a", 3.0, 12.5f, null, null), ("a", 3.01, 13f, 100f, 0.5f), ("b", 3.0, 12.5f, null, null), ("b", 3.01, 13f, 100f, 0.5f)], vacuum.Select(row => (row.SessionId, row.AtS, row.LeftMmhg, row.TargetMmhg, row.MotorDuty)));
        Assert.Equal([("a", 3.0, 1.23, 0.25), ("b", 3.0, 1.23, 0.25)], (await ReadAsync<MilkRow>(folder, "milk.parquet")).Select(row => (row.SessionId, row.AtS, row.LeftG, row.LeftGPerS)));
    }

    [Fact]
    public async Task Hidden_amounts_are_null_and_there_is_no_table_of_milk()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, session => session.WithoutVolumes(), chunk => chunk.WithoutVolumes());

        Assert.All(await ReadAsync<SessionRow>(folder, "sessions.parquet"), row => Assert.Null(row.LeftG ?? row.RightG));
        Assert.All(await ReadAsync<LetDownRow>(folder, "let_downs.parquet"), row => Assert.Null(row.MilkG));
        Assert.All(await ReadAsync<PhaseRow>(folder, "phases.parquet"), row => Assert.Null(row.LeftG ?? row.RightG));
        Assert.False(File.Exists(folder.File("milk.parquet")));
    }

    private static async Task WriteAsync(TemporaryFolder folder, Func<PumpSession, PumpSession> veil, Func<TelemetryChunk, TelemetryChunk> veilChunk)
    {
        using var tables = new ParquetFolder(name => new FileStream(folder.File(name), FileMode.Create, FileAccess.ReadWrite));
        foreach (var id in (string[])["a", "b"])
        {
            var events = JournalScript.WholeSession(id).Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event);
            var session = SessionProjection.From("pump-1", id, events);
            var note = new SessionNote { IsBefore = true, Tags = NoteTags.Tired, Text = "at home", Comfort = 4 };
            await tables.AddAsync(veil(session), id == "a" ? [note] : [], id == "a" ? [new(default, "warm"), new(default, "herb-tea", "Herb tea")] : [], [veilChunk(Chunk())], Cancel);
        }

        await tables.FinishAsync(Cancel);
    }

    private static TelemetryChunk Chunk() => new()
    {
        From = Google.Protobuf.WellKnownTypes.Duration.FromTimeSpan(TimeSpan.FromSeconds(3)),
        LineLeft = JournalScript.Deltas([125, 130]),
        LineRight = JournalScript.Deltas([0, 0]),
        Manifold = JournalScript.Deltas([200, 210]),
        Target = JournalScript.Deltas([-10_000, 1000]),
        MotorDuty = JournalScript.Deltas([-1, 500]),
        GramsLeft = JournalScript.Deltas([123]),
        GramsRight = JournalScript.Deltas([0]),
        FlowLeft = JournalScript.Deltas([250]),
        FlowRight = JournalScript.Deltas([0]),
    };

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(TemporaryFolder folder, string name)
        where T : class, new()
    {
        await using var file = File.OpenRead(folder.File(name));
        return [.. (await ParquetSerializer.DeserializeAsync<T>(file, cancellationToken: Cancel)).Data];
    }
}

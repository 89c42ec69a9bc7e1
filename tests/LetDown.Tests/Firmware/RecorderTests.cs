using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Telemetry;
using Microsoft.Extensions.Logging;

namespace LetDown.Tests.Firmware;

/// <summary>What becomes of the loop's notes beside the loop.</summary>
public sealed class RecorderTests
{
    private readonly ListLog _log = new();

    [Fact]
    public void A_press_without_meaning_reaches_the_log_and_not_the_journal()
    {
        var recorder = Recorder(_ => Assert.Fail("Nothing happened in a session."));
        recorder.Take(new LoopRecord { Kind = LoopRecordKind.Refused, Refused = Buttons.Stop | Buttons.Switch });
        Assert.Equal("Pressed Stop, Switch: that has no meaning just now", Assert.Single(_log.Lines));
    }

    [Fact]
    public void The_loop_notes_a_press_without_meaning_also_when_no_session_is_on()
    {
        var records = new Ring<LoopRecord>(512);
        var notes = new LoopNotes(records, waitForRoom: null);
        var controller = new PumpController(new PumpSettings());
        for (var tick = 0; tick < 100; tick++)
        {
            controller.Step(new Readings { At = TimeSpan.FromMilliseconds(tick), Buttons = Buttons.LetDown }, default);
            notes.Note(controller, default, Actuation.Safe, default);
        }

        Assert.True(records.TryRead(out var record));
        Assert.Equal(Buttons.LetDown, record.Refused);
        Assert.False(records.TryRead(out _));
    }

    [Fact]
    public void A_recorder_that_comes_back_late_from_a_slow_disk_ends_in_peace()
    {
        using var arrived = new ManualResetEventSlim();
        using var disk = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var records = new Ring<LoopRecord>(16);
        var thread = new RecorderThread(records, Recorder(_ =>
        {
            arrived.Set();
            disk.Wait(TestContext.Current.CancellationToken);
            done.Set();
        }));
        records.TryWrite(new LoopRecord { Session = 1, Event = new() { Kind = SessionEventKind.Started } });
        arrived.Wait(TestContext.Current.CancellationToken);
        Assert.False(thread.Close(TimeSpan.Zero));
        thread.Dispose();

        // An exception on that thread would end the whole test run.
        disk.Set();
        done.Wait(TestContext.Current.CancellationToken);
        Assert.True(thread.Close(TimeSpan.FromSeconds(10)));
        thread.Dispose();
    }

    private SessionRecorder Recorder(Action<JournalDraft> keep) => new(
        new PumpIdentity("pump", "0", "board", IsSimulated: true, MotherSeed: 1),
        new SessionNames(TimeProvider.System),
        new TelemetryHub(),
        keep,
        new SessionChronicle(_log),
        TimeProvider.System);

    private sealed class ListLog : ILogger<SessionChronicle>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}

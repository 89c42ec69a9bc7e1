using CsCheck;
using LetDown.Board;
using LetDown.Core;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Simulation;
using LetDown.Firmware.Telemetry;
using LetDown.Simulator;
using LetDown.Tests.Board;
using Microsoft.Extensions.Logging.Abstractions;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Tests.Firmware;

/// <summary>What becomes of ticks that the loop had to leave out.</summary>
public sealed class OverrunTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void The_first_is_reported_at_once_and_what_follows_within_a_minute_together()
    {
        var digest = new OverrunDigest();
        Assert.Null(digest.Add(Tick, default));
        Assert.Equal(new OverrunReport(2, 2 * Tick), digest.Add(2 * Tick, new(2, 2 * Tick)));
        Assert.Null(digest.Add(3 * Tick, new(9, 7 * Tick)));
        Assert.Null(digest.Add(4 * Tick, new(10, Tick)));
        Assert.Null(digest.Add(Minute, new(10, TimeSpan.Zero)));
        Assert.Equal(new OverrunReport(8, 7 * Tick), digest.Add(Minute + (2 * Tick), new(10, TimeSpan.Zero)));
        Assert.Null(digest.Add(3 * Minute, new(10, TimeSpan.Zero)));
    }

    [Fact]
    public void Reports_are_a_minute_apart_and_together_count_every_tick() => Gen.Select(Gen.Int[0, 3], Gen.Int[1, 20_000]).Array[1, 300].Sample(steps =>
    {
        var digest = new OverrunDigest();
        var reports = new List<(TimeSpan At, OverrunReport Report)>();
        var (now, missed) = (TimeSpan.Zero, 0L);
        foreach (var (more, milliseconds) in steps)
        {
            now += milliseconds * Tick;
            missed += more;
            if (digest.Add(now, new(missed, more * Tick)) is { } report)
            {
                reports.Add((now, report));
            }
        }

        Assert.All(reports.Zip(reports.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= Minute));
        Assert.Equal(missed, reports.Sum(one => one.Report.Missed) + (digest.Flush(now)?.Missed ?? 0));
    });

    [Fact]
    public void A_sessions_journal_tells_of_them_before_it_ends_and_of_no_others()
    {
        var journal = Journal(tick => tick switch { < 500 => 3, < 4_000 => 3 + (tick / 1_000), _ => 10 });
        var told = journal.Where(happened => happened.TicksMissed is not null).ToList();

        // Three before the session and those of its first second are nobody's; the first is told at once, the rest when the session ends.
        Assert.Equal([1UL, 6UL], told.Select(happened => happened.TicksMissed.Count));
        Assert.Equal(TimeSpan.FromMilliseconds(5), told[1].TicksMissed.Latest.ToTimeSpan());
        Assert.True(told[0].Elapsed.ToTimeSpan() > TimeSpan.Zero);
        Assert.NotNull(journal[^1].Ended);
    }

    [Fact]
    public void A_bad_machine_does_not_flood_the_journal()
    {
        var journal = Journal(tick => tick);
        Assert.Equal(2, journal.Count(happened => happened.TicksMissed is not null));
    }

    /// <summary>A session that is started after half a second and stopped after four, with so many ticks missed until each.</summary>
    private static List<Wire.SessionEvent> Journal(Func<int, long> missed)
    {
        var journal = new List<Wire.SessionEvent>();
        var records = new Ring<LoopRecord>(4096);
        var pump = new SimulatedPump(WiringMap.ToWiring(BoardFiles.Shipped), motherSeed: 1);
        using var board = new PiBoard(BoardFiles.Shipped, SimulatedBuses.Of(pump));
        var desk = new CommandDesk();
        var recorder = Recorder(journal);
        var tick = new SimulatedTick(pump, new PumpTick(board, new(new()), desk, new(records, waitForRoom: null), new()), new EvenTime());
        for (var number = 0; number < 20_000 && journal.LastOrDefault()?.Ended is null; number++)
        {
            if (number is 500 or 4_500)
            {
                _ = desk.AskAsync(new() { Kind = number == 500 ? CommandKind.Start : CommandKind.Stop }, Minute, TestContext.Current.CancellationToken);
            }

            tick.Step(default, new(missed(number), 5 * Tick));
            while (records.TryRead(out var record))
            {
                recorder.Take(in record);
            }
        }

        return journal;
    }

    private static SessionRecorder Recorder(List<Wire.SessionEvent> journal) => new(
        new PumpIdentity("pump", "0", "board", IsSimulated: true, MotherSeed: 1),
        new SessionNames(TimeProvider.System),
        new TelemetryHub(),
        draft => journal.AddRange(draft.IsTelemetry ? [] : [Wire.SessionEvent.Parser.ParseFrom(draft.Payload)]),
        new SessionChronicle(NullLogger<SessionChronicle>.Instance),
        TimeProvider.System);
}

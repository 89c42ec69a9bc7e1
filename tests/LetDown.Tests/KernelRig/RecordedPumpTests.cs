using LetDown.Core;
using LetDown.Core.Session;
using LetDown.KernelRig.Running;
using LetDown.Rig.Running;
using LetDown.Rig.Traces;

namespace LetDown.Tests.KernelRig;

public sealed class RecordedPumpTests
{
    [Fact]
    public void Its_status_follows_the_journal_millisecond_by_millisecond()
    {
        var pump = Recorded(
            (2, new() { Kind = SessionEventKind.Started, State = PumpState.Preparing, Reason = SessionReason.Asked }),
            (4, new() { Kind = SessionEventKind.StateChanged, State = PumpState.Stimulating, Reason = SessionReason.SelfTestPassed, Round = 1 }));
        var states = new List<PumpState>();
        while (pump.MoveNext())
        {
            states.Add(pump.Status.State);
        }

        Assert.Equal([PumpState.Idle, PumpState.Idle, PumpState.Preparing, PumpState.Preparing, PumpState.Stimulating, PumpState.Stimulating], states.Take(6));
        Assert.Equal(2, pump.Events.Count);
    }

    [Fact]
    public void Its_trace_has_the_far_sides_measurements_and_of_the_pump_what_stands_in_its_journal()
    {
        var pump = Recorded((2, new() { Kind = SessionEventKind.Started, State = PumpState.Preparing, Collected = new(new(3), new(4)) }));
        var (moment, keeper) = (new Moment(pump), pump.Keeper());
        while (pump.MoveNext())
        {
            moment.Update();
            keeper.Look(moment);
        }

        var trace = keeper.Trace(new() { Name = "x", End = 1, Timeline = [new() { At = 0.001, Press = Buttons.StartPause }, new() { At = 2, Press = Buttons.Stop }] }, reached: 1);
        Assert.Equal([0, 0.01], trace.Readings.Select(reading => reading.At));
        Assert.Equal([double.NaN, double.NaN, double.NaN, 3, 4], trace.Told[1].Values);
        Assert.Equal(["idle", "preparing"], trace.Told.Select(telling => telling.State));
        Assert.Equal([new(0.001, true, "press startPause"), new TraceMark(0.002, false, "started left preparing")], trace.Marks);
    }

    [Fact]
    public void The_screen_is_the_one_that_stood_there_then()
    {
        var recording = new Recording(seconds: 1);
        recording.AddScreen(["first"]);
        recording.Add(default);
        recording.AddScreen(["first"]);
        recording.Add(default);
        recording.AddScreen(["second"]);
        recording.Add(default);
        Assert.Equal(["first"], recording.Screen(1));
        Assert.Equal(["second"], recording.Screen(2));
    }

    private static RecordedPump Recorded(params (int Milliseconds, SessionEvent Event)[] journal)
    {
        var recording = new Recording(seconds: 1);
        for (var i = 0; i < 11; i++)
        {
            recording.Add(default);
        }

        return new(recording, [.. journal.Select(entry => new JournalEvent(TimeSpan.FromMilliseconds(entry.Milliseconds), entry.Event, LetDowns: 0))]);
    }
}

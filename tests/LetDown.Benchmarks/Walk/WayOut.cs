using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Benchmarks.Walk;

/// <summary>From each place there is a way out: stop vents in time however it is given, and with the board repaired the pump becomes idle.</summary>
internal sealed class WayOut(Copier copier)
{
    /// <summary>R-04: stop vents within this, s.</summary>
    public const double Stops = 6;

    /// <summary>... and held down within about a second: a press counts after its bounce, means it after a second, and is seen vented a tick or two later.</summary>
    public const double StopsHeld = 1.3;

    /// <summary>How soon each stop vented.</summary>
    public StopTimes Try(WalkedPump pump, List<string> broken)
    {
        var times = new StopTimes(
            Time(pump, copy => WalkEvents.Down(copy), Stops, "Stop, pressed,", broken),
            Time(pump, WalkEvents.AskStop, Stops, "Stop, asked for,", broken),
            TimeHeld(pump, broken));
        Leave(pump, broken);
        return times;
    }

    private double Time(WalkedPump pump, Action<WalkedPump> stop, double atMost, string name, List<string> broken)
    {
        var copy = copier.Copy(pump);
        var before = copy.Now;
        stop(copy);
        if (copy.RunUntil(copy => copy.IsVented, atMost) is null)
        {
            broken.Add($"{name} does not vent within {atMost} s.");
        }

        broken.AddRange(copy.Laws.Broken);
        return (copy.Now - before).TotalSeconds;
    }

    private double TimeHeld(WalkedPump pump, List<string> broken)
    {
        var copy = copier.Copy(pump);
        var passed = 0.0;
        for (; !copy.IsVented && passed <= StopsHeld; passed += WalkedPump.Tick)
        {
            copy.Step(LetDown.Core.Buttons.Stop);
        }

        if (!copy.IsVented)
        {
            broken.Add($"Stop, held, does not vent within {StopsHeld} s.");
        }

        return passed;
    }

    private void Leave(WalkedPump pump, List<string> broken)
    {
        var copy = copier.Copy(pump);
        copy.Board.Trouble = WalkTrouble.None;
        copy.Run(2);
        WalkEvents.HoldStop(copy);
        copy.RunUntil(copy => copy.IsVented, Stops);
        for (var press = 0; press < 2 && copy.Status.State != PumpState.Idle; press++)
        {
            WalkEvents.PressStart(copy);
        }

        // What locks out is left by switching off and on: a new pump, which is idle.
        if (copy.Status.State != PumpState.Idle && copy.Status.Safety != SafetyAction.LockOut)
        {
            broken.Add($"A dead end: {copy.Status.State} after stop and two presses.");
        }

        broken.AddRange(copy.Laws.Broken);
    }
}

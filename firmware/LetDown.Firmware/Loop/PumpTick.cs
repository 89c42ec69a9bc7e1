using LetDown.Board;
using LetDown.Core;

namespace LetDown.Firmware.Loop;

/// <summary>One tick of the pump: read, decide, apply, beat; then tell the rest of the process.</summary>
internal sealed class PumpTick(PiBoard board, PumpController controller, CommandDesk desk, LoopNotes notes, StatusHolder holder) : ITick
{
    private long _ticks;

    /// <summary>What the newest tick measured.</summary>
    public Readings Readings { get; private set; }

    /// <summary>What it drove.</summary>
    public Actuation Actuation { get; private set; }

    public void Step(TimeSpan now, Overruns overruns)
    {
        var pending = desk.Take();
        var commands = pending?.Commands ?? default;
        var readings = board.Read(now);
        var actuation = controller.Step(in readings, in commands);
        board.Apply(in actuation, now);
        board.Beat();
        (Readings, Actuation) = (readings, actuation);

        notes.Note(controller, in commands, in actuation, overruns);
        var snapshot = new PumpSnapshot(controller.Status, notes.Session, overruns.Missed, ++_ticks);
        holder.Publish(in snapshot);
        pending?.Complete(in snapshot);
    }

    public void WarmUp(TimeSpan now)
    {
        _ = board.Read(now);
        board.Apply(Actuation.Safe, now);
    }

    public void MakeSafe() => board.MakeSafe();
}

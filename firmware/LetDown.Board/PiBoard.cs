using LetDown.Core;

namespace LetDown.Board;

/// <summary>Revision A over System.Device.Gpio: the same code on a Raspberry Pi and on the simulator.</summary>
public sealed class PiBoard : IDisposable
{
    /// <summary>Takes the buses over and puts every output into its safe state.</summary>
    public PiBoard(BoardDescription description, BoardBuses buses) => throw new NotSupportedException("Not written yet.");

    /// <summary>One sequence of analog transfers and line levels; the newest scale samples. Called by the loop only; allocates nothing.</summary>
    public Readings Read(TimeSpan now) => throw new NotSupportedException("Not written yet.");

    /// <summary>Drives every output. Called by the loop only; allocates nothing.</summary>
    public void Apply(in Actuation actuation, TimeSpan now) => throw new NotSupportedException("Not written yet.");

    /// <summary>Toggles the heartbeat line. Called by the loop only, once a tick.</summary>
    public void Beat() => throw new NotSupportedException("Not written yet.");

    /// <summary>Takes a new sample from each scale that has one ready. Called by the scale thread, or by the loop in lockstep.</summary>
    public void PollScales(TimeSpan now) => throw new NotSupportedException("Not written yet.");

    /// <summary>Brings display and buzzer up to date. Called by the panel thread, or by the loop in lockstep.</summary>
    public void ShowPanel(in PumpStatus status) => throw new NotSupportedException("Not written yet.");

    /// <summary>Motor off, lines closed and vented, pads, massage and lights off.</summary>
    public void MakeSafe() => throw new NotSupportedException("Not written yet.");

    /// <summary>Makes safe, then closes the buses.</summary>
    public void Dispose() => throw new NotSupportedException("Not written yet.");
}

using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;

namespace LetDown.Rig.Running;

/// <summary>A pump that is moved by hand.</summary>
/// <param name="pump">The pump.</param>
/// <param name="before">How long it has been on when the scenario's time begins.</param>
internal sealed class LockstepObserved(Lockstep pump, TimeSpan before) : IObservedPump
{
    public TimeSpan Now => pump.Now - before;

    public Measured Measured => Measured.Of(pump.Pump.Truth);

    public PumpStatus Status => pump.Status;

    public IReadOnlyList<SessionEvent> Events => pump.Events;

    public IReadOnlyList<string> DisplayLines => pump.Pump.DisplayLines;
}

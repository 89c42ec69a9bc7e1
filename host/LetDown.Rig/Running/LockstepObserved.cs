using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;

namespace LetDown.Rig.Running;

/// <summary>A pump that is moved by hand.</summary>
internal sealed class LockstepObserved(Lockstep pump) : IObservedPump
{
    public TimeSpan Now => pump.Now;

    public Measured Measured => Measured.Of(pump.Pump.Truth);

    public PumpStatus Status => pump.Status;

    public IReadOnlyList<SessionEvent> Events => pump.Events;

    public IReadOnlyList<string> DisplayLines => pump.Pump.DisplayLines;
}

using LetDown.Firmware.Loop;
using LetDown.Firmware.Simulation;
using LetDown.Simulator;

namespace LetDown.Firmware.Workshop;

/// <summary>The simulated board: its world goes on by a millisecond a tick, scales and panel in between.</summary>
internal sealed class SimulatedTime(SimulatedPump pump, SimulatedPeriphery periphery, IPacer pacer) : IWorld
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    public TimeSpan Next()
    {
        pacer.Next();
        var now = pump.Now + Step;
        pump.AdvanceTo(now);
        periphery.Update(now);
        return now;
    }
}

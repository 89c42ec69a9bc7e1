using LetDown.Board;
using LetDown.Firmware.Failures;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Scpi;
using LetDown.Simulator;

namespace LetDown.Firmware.Simulation;

/// <summary>A tick of the simulated board: the world goes on, then the pump looks at it.</summary>
internal sealed class SimulatedTick(SimulatedPump pump, ITick inner, IWorldClock time, SimulatedPeriphery? periphery = null, FailureDesk? failures = null, BenchDesk? bench = null) : ITick
{
    public void Step(TimeSpan now, Overruns overruns)
    {
        var simulated = time.Next(pump.Now, now);
        failures?.Apply(pump);
        bench?.Apply(pump);
        pump.AdvanceTo(simulated);
        periphery?.Update(simulated);
        inner.Step(simulated, overruns);
    }

    /// <summary>No time passes: a mother who sits at the pump has not begun yet.</summary>
    public void WarmUp(TimeSpan now) => inner.WarmUp(pump.Now);

    public void MakeSafe() => inner.MakeSafe();
}

using LetDown.Board;
using LetDown.Firmware.Failures;
using LetDown.Firmware.Loop;
using LetDown.Simulator;

namespace LetDown.Firmware.Simulation;

/// <summary>
/// A tick of the simulated board. Time is simulated: each tick is 1 ms, however long it really took, so that a busy machine
/// slows the mother down but never makes the pump late. While it rests it decides on without time passing.
/// </summary>
internal sealed class SimulatedTick(SimulatedPump pump, ITick inner, SimulatedPeriphery? periphery, IdleRest? rest = null, FailureDesk? failures = null) : ITick
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(1);

    public void Step(TimeSpan now, Overruns overruns)
    {
        var simulated = rest?.Rests(pump.Now) == true ? pump.Now : pump.Now + Period;
        failures?.Apply(pump);
        pump.AdvanceTo(simulated);
        periphery?.Update(simulated);
        inner.Step(simulated, overruns);
    }

    /// <summary>No time passes: a mother who sits at the pump has not begun yet.</summary>
    public void WarmUp(TimeSpan now) => inner.WarmUp(pump.Now);

    public void MakeSafe() => inner.MakeSafe();
}

using LetDown.Firmware.Loop;
using LetDown.Simulator;

namespace LetDown.Firmware.Scpi;

/// <summary>Something that a bench does to the simulated pump, on its way to the thread that moves it.</summary>
internal sealed class BenchDeed(Action<SimulatedPump> act) : Handover
{
    /// <summary>By the loop: does it, unless nobody wants it any more.</summary>
    public void Apply(SimulatedPump pump)
    {
        if (TryTake())
        {
            act(pump);
            Finish();
        }
    }
}

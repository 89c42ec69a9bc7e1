using LetDown.Core;

namespace LetDown.Benchmarks.Suction;

/// <summary>What the reference controls share.</summary>
internal static class References
{
    /// <summary>Everything open and the motor off, so that the sensors find their zero.</summary>
    public static Actuation OpenEverything
    {
        get
        {
            var open = new SideActuation { LineValveOpen = true };
            return new Actuation { Sides = new(open, open) };
        }
    }
}

using LetDown.Core.Units;
using LetDown.Firmware.Scpi;

namespace LetDown.Rig.Scenarios;

/// <summary>Air that gets into a line past its shield.</summary>
/// <param name="Side">Which line.</param>
/// <param name="Size">mL/s of air for each mmHg, on top of what its seal lets in anyway; 0 ends it.</param>
internal readonly record struct LineLeak(Side Side, double Size)
{
    /// <summary>As a simulated bench takes it.</summary>
    public const double Most = BenchCommands.MostLeak;

    public bool IsOver => Size == 0;
}

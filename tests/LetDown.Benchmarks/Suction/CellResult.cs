using LetDown.Core.Safety;
using LetDown.Core.Suction;

namespace LetDown.Benchmarks.Suction;

/// <summary>What a cell came to.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="ReachMmHg">How deep its unit could get in time at all.</param>
/// <param name="PeakError">Largest error of the peak in the steady cycles, mmHg, with its sign.</param>
/// <param name="Overshoot">Largest vacuum beyond the peak in the steady cycles, mmHg.</param>
/// <param name="Rms">Root mean square of line less set point in the steady cycles, mmHg.</param>
/// <param name="Residue">What the worst release of all cycles left, mmHg.</param>
/// <param name="Converge">Cycles until the peak stays within the tolerance, from the first with its last set peak.</param>
/// <param name="Settle">The same after a change down and up again.</param>
/// <param name="DutyTravel">How far the duty moved in a steady cycle beyond once up and down, largest.</param>
/// <param name="DutyStep">Largest change of duty in a tick.</param>
/// <param name="Deepest">Deepest vacuum in any line at any time, mmHg.</param>
/// <param name="Fastest">Fastest motor speed, as a share of the rated.</param>
/// <param name="Said">What it said of not reaching the wave, at the end of the steady cycles.</param>
/// <param name="Fault">What the failsafe found.</param>
internal sealed record CellResult(
    VacuumCell Cell, double ReachMmHg, double PeakError, double Overshoot, double Rms, double Residue,
    int Converge, int Settle, double DutyTravel, double DutyStep, double Deepest, double Fastest, Shortfall Said, Fault Fault)
{
    /// <summary>Room beyond the peak, as a share of it; negative where it cannot be reached.</summary>
    public double Room => (ReachMmHg / Cell.Wave.PeakMmHg) - 1;

    public bool IsReachable => Room >= 0;

    public bool IsClear => Room >= VacuumGrid.NearLimit;

    public bool IsPeakMet => Math.Abs(PeakError) <= VacuumGrid.Tolerance;

    public bool IsOvershootMet => Overshoot < VacuumGrid.Tolerance;

    public bool IsConvergenceMet => Converge <= VacuumGrid.CyclesToConverge;

    public bool IsMet => IsPeakMet && IsOvershootMet && IsConvergenceMet;
}

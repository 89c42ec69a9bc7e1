namespace LetDown.Benchmarks.Suction;

/// <summary>What a cell came to.</summary>
internal sealed record CellResult(
    VacuumCell Cell, double ReachMmHg, double PeakError, double Overshoot, double Rms, double Residue,
    int Converge, int Settle, double DutyTravel, double Deepest, Core.Safety.Fault Fault)
{
    public bool IsReachable => ReachMmHg >= Cell.Wave.PeakMmHg;

    public bool IsPeakMet => Math.Abs(PeakError) <= VacuumGrid.Tolerance;

    public bool IsOvershootMet => Overshoot < VacuumGrid.Tolerance;

    public bool IsConvergenceMet => Converge <= VacuumGrid.CyclesToConverge;
}

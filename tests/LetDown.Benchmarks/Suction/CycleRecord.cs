namespace LetDown.Benchmarks.Suction;

/// <summary>One cycle as the lines really had it.</summary>
/// <param name="Peak">Set peak, mmHg.</param>
/// <param name="Deepest">Deepest vacuum of the line that missed the peak most, mmHg.</param>
/// <param name="Over">Deepest vacuum of any line above the set peak, mmHg; negative when none was.</param>
/// <param name="Residue">Lowest vacuum of the line that let go least, mmHg.</param>
/// <param name="Rms">Root mean square of line less set point, mmHg.</param>
/// <param name="DutyTravel">How far the duty moved in all, beyond once up and once down.</param>
/// <param name="DutyStep">Largest change of duty in a tick.</param>
internal readonly record struct CycleRecord(
    double Peak, double Deepest, double Over, double Residue, double Rms, double DutyTravel, double DutyStep)
{
    public double PeakError => Deepest - Peak;
}

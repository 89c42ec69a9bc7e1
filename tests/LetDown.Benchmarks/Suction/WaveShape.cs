namespace LetDown.Benchmarks.Suction;

/// <summary>A wave of the grid.</summary>
internal readonly record struct WaveShape(double PeakMmHg, double CyclesPerMinute)
{
    public override string ToString() => FormattableString.Invariant($"{PeakMmHg:0} mmHg at {CyclesPerMinute:0}/min");
}

using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// The set point of suction over time. Depth and rate change only where a cycle begins, and only a little at a time:
/// mothers tolerate ramped transitions better (VA22).
/// </summary>
internal sealed class SuctionWave
{
    /// <summary>Ramp of depth upward, mmHg for each second: our choice, stimulation to a usual level in about five seconds.</summary>
    private const double PeakRise = 15;

    /// <summary>Ramp of depth downward, mmHg for each second: whoever asks for less has felt too much. Our choice: two cycles for the longest way.</summary>
    private const double PeakFall = 80;

    /// <summary>Ramp of rate, cycles/min for each second: our choice, as quick as the ramp of depth.</summary>
    private const double RateRamp = 10;

    private double _seconds;
    private CycleTiming _timing;

    /// <summary>Depth and rate of the present cycle; default while off.</summary>
    public SuctionShape Shape { get; private set; }

    public bool IsOff => Shape == default;

    /// <summary>True in the tick in which a cycle begins.</summary>
    public bool CycleBegan { get; private set; }

    /// <summary>Back to nothing; the next advance begins softly.</summary>
    public void Restart()
    {
        Shape = default;
        _seconds = 0;
        CycleBegan = false;
    }

    /// <summary>Moves on by <paramref name="dt"/> seconds toward a shape.</summary>
    public WavePoint Advance(double dt, SuctionShape goal)
    {
        _seconds += dt;
        CycleBegan = IsOff || _seconds >= _timing.Period;
        if (CycleBegan)
        {
            Begin(goal);
        }

        return _timing.At(_seconds, Shape.Peak);
    }

    /// <summary>What the set point will do a little later in this cycle.</summary>
    public WavePoint Ahead(double seconds) => _timing.At(_seconds + seconds, Shape.Peak);

    private void Begin(SuctionShape goal)
    {
        var last = IsOff ? SoftStart(goal) : Shape;
        var rate = Step(last.Rate.CyclesPerMinute, goal.Rate.CyclesPerMinute, RateRamp, RateRamp);
        var peak = Step(last.Peak.MmHg, goal.Peak.MmHg, PeakFall, PeakRise);
        Shape = new(Vacuum.Min(new Vacuum(peak), SuctionEnvelope.DeepestAt(new Rate(rate))), new Rate(rate));
        _timing = CycleTiming.For(Shape.Rate);
        _seconds = 0;
    }

    private static SuctionShape SoftStart(SuctionShape goal) =>
        goal with { Peak = Vacuum.Min(goal.Peak, SuctionEnvelope.StimulationPeak.Low) };

    private double Step(double from, double to, double fall, double rise) =>
        from + Math.Clamp(to - from, -fall * _seconds, rise * _seconds);
}

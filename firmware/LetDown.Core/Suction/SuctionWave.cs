using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// The set point of suction over time. Depth and rate change only where a cycle begins, and only a little at a time:
/// mothers tolerate ramped transitions better (VA22).
/// </summary>
internal sealed class SuctionWave
{
    /// <summary>Ramp of depth, mmHg for each second: our choice, stimulation to a usual level in about five seconds.</summary>
    private const double PeakRamp = 15;

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
        var rate = Step(last.Rate.CyclesPerMinute, goal.Rate.CyclesPerMinute, RateRamp * _seconds);
        var peak = Step(last.Peak.MmHg, goal.Peak.MmHg, PeakRamp * _seconds);
        Shape = new(Vacuum.Min(new Vacuum(peak), SuctionEnvelope.DeepestAt(new Rate(rate))), new Rate(rate));
        _timing = CycleTiming.For(Shape.Rate);
        _seconds = 0;
    }

    private static SuctionShape SoftStart(SuctionShape goal) =>
        goal with { Peak = Vacuum.Min(goal.Peak, SuctionEnvelope.StimulationPeak.Low) };

    private static double Step(double from, double to, double most) => from + Math.Clamp(to - from, -most, most);
}

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

    /// <summary>Depth of the present cycle on each side; ambient where the wave does not run.</summary>
    public PerSide<Vacuum> Peaks { get; private set; }

    /// <summary>Depth of the cycle before on each side.</summary>
    public PerSide<Vacuum> LastPeaks { get; private set; }

    /// <summary>What <see cref="TimeToPeak"/> was in the cycle before, s.</summary>
    public double LastTimeToPeak { get; private set; }

    /// <summary>Rate of the present cycle; default while off.</summary>
    public Rate Rate { get; private set; }

    public bool IsOff => Rate == default;

    /// <summary>True in the tick in which a cycle begins.</summary>
    public bool CycleBegan { get; private set; }

    /// <summary>Where the cycle is.</summary>
    public WaveStage Stage => IsOff ? WaveStage.Off : Now(Side.Left).Stage;

    /// <summary>What is left of this cycle, s.</summary>
    public double Left => _timing.Period - _seconds;

    /// <summary>From the beginning of a cycle to the end of its hold, s.</summary>
    public double TimeToPeak => _timing.Build + _timing.Hold;

    /// <summary>What is left of that in this cycle, s.</summary>
    public double LeftToPeak => TimeToPeak - _seconds;

    /// <summary>The set point of a side.</summary>
    public WavePoint Now(Side side) => _timing.At(_seconds, Peaks[side]);

    /// <summary>What the set point will do a little later; past the end of this cycle, what it did at the beginning of it.</summary>
    public WavePoint Ahead(Side side, double seconds)
    {
        var then = _seconds + seconds;
        return _timing.At(then < _timing.Period ? then : then - _timing.Period, Peaks[side]);
    }

    /// <summary>Back to nothing; the next advance begins softly.</summary>
    public void Restart()
    {
        Peaks = default;
        Rate = default;
        _seconds = 0;
        CycleBegan = false;
    }

    /// <summary>Moves on by <paramref name="dt"/> seconds toward what is wanted.</summary>
    public void Advance(double dt, in SuctionIntent goal)
    {
        _seconds += dt;
        CycleBegan = IsOff || _seconds >= _timing.Period;
        if (CycleBegan)
        {
            Begin(goal);
        }
    }

    private void Begin(in SuctionIntent goal)
    {
        var isSoftStart = IsOff;
        LastPeaks = Peaks;
        LastTimeToPeak = TimeToPeak;
        var from = isSoftStart ? goal.Rate : Rate;
        Rate = new(Step(from.CyclesPerMinute, goal.Rate.CyclesPerMinute, RateRamp, RateRamp));
        Peaks = new(PeakOf(Side.Left, goal, isSoftStart), PeakOf(Side.Right, goal, isSoftStart));
        _timing = CycleTiming.For(Rate);
        _seconds = 0;
    }

    private Vacuum PeakOf(Side side, in SuctionIntent goal, bool isSoftStart)
    {
        var wanted = goal.Peaks[side] ?? Vacuum.Ambient;
        var peak = isSoftStart
            ? Vacuum.Min(wanted, SuctionEnvelope.StimulationPeak.Low)
            : new(Step(Peaks[side].MmHg, wanted.MmHg, PeakFall, PeakRise));
        return Vacuum.Min(peak, Vacuum.Min(SuctionEnvelope.DeepestAt(Rate), SuctionEnvelope.Deepest));
    }

    private double Step(double from, double to, double fall, double rise) =>
        from + Math.Clamp(to - from, -fall * _seconds, rise * _seconds);
}

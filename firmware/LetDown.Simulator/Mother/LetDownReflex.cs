using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>Decides when the next ejection begins: a clock that only runs while suction stimulates, and a rare one of its own.</summary>
internal sealed class LetDownReflex(int seed, MotherTraits traits, Sitting sitting)
{
    private readonly RandomStream _random = new(seed, sitting.Purpose("mother intervals"));
    private readonly RandomStream _spontaneous = new(seed, sitting.Purpose("mother spontaneous"));

    private readonly double _pace = sitting.Stress switch
    {
        Stress.Noise => NoisePace,
        Stress.MentalArithmetic => ArithmeticPace,
        _ => 1,
    };

    private double _clock;
    private double _due = FirstDue(seed, traits, sitting);
    private double _untilSpontaneous = -1;
    private bool _hasEjected;

    /// <summary>Suction has gone over to the other breast: that shortens the wait for the next ejection, but not for the first.</summary>
    public void ChangeBreast() => _due = _hasEjected ? _clock + ((_due - _clock) * sitting.WaitAfterChange) : _due;

    /// <summary>Moves on; true when an ejection begins in this step.</summary>
    /// <param name="dt">Time, s.</param>
    /// <param name="speed">How fast her clock runs: 1 while one breast is well stimulated.</param>
    /// <param name="isSpontaneous">Whether it came without stimulation.</param>
    public bool Advance(double dt, double speed, out bool isSpontaneous)
    {
        _clock += ((speed * _pace) - (Math.Max(0, 1 - speed) * _clock / ClockMemory)) * dt;
        isSpontaneous = IsSpontaneousDue(dt);
        if (!isSpontaneous && _clock < _due)
        {
            return false;
        }

        _clock = 0;
        _hasEjected = true;
        _due = _random.LogNormal(traits.Interval, IntervalSigmaWithin, IntervalLow, IntervalHigh);
        return true;
    }

    private static double FirstDue(int seed, MotherTraits traits, Sitting sitting) =>
        traits.Latency
        * new RandomStream(seed, sitting.Purpose("mother latency")).LogNormal(1, LatencySigmaWithin)
        * (1 + (traits.TiredResponse * sitting.Tiredness))
        * (1 - (traits.CueResponse * sitting.Cues))
        * (sitting.IsWarmed ? WarmLatency : 1);

    private bool IsSpontaneousDue(double dt)
    {
        if (_untilSpontaneous < 0)
        {
            _untilSpontaneous = _spontaneous.Exponential(SpontaneousMean);
        }

        _untilSpontaneous -= dt;
        return _untilSpontaneous < 0;
    }
}

using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>Decides when the next ejection begins: a clock that only runs while suction stimulates, and a rare one of its own.</summary>
internal sealed class LetDownReflex(int seed, MotherTraits traits)
{
    private readonly RandomStream _random = new(seed, "mother intervals");
    private readonly RandomStream _spontaneous = new(seed, "mother spontaneous");

    private double _clock;
    private double _due = traits.Latency;
    private double _untilSpontaneous = -1;
    private bool _hasEjected;

    /// <summary>Suction has gone over to the other breast: that shortens the wait for the next ejection, but not for the first.</summary>
    public void ChangeBreast() => _due = _hasEjected ? _clock + ((_due - _clock) * WaitAfterChange) : _due;

    /// <summary>Moves on; true when an ejection begins in this step.</summary>
    public bool Advance(double dt, double stimulus, out bool isSpontaneous)
    {
        var speed = Math.Min(1, stimulus / StimulusEnough);
        _clock += (speed - ((1 - speed) * _clock / ClockMemory)) * dt;
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

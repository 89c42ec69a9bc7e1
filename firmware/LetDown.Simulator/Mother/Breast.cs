using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>
/// One breast: feels suction, holds milk and gives it. Flow is <c>ejection · fullness · suction · pulse</c>: without an ejection
/// hardly any milk comes, without suction most of an ejection flows back.
/// </summary>
internal sealed class Breast(BreastTraits traits)
{
    /// <summary>Below this mean, mmHg, there is no cycle to speak of.</summary>
    private const double LeastMean = 1;

    private readonly double _residue = traits.Milk * Residue;

    private double _peak;
    private double _mean;
    private double _sinceCycle = LeftAlone;
    private bool _isReleased = true;

    /// <summary>Milk in it, g.</summary>
    public double Milk { get; private set; } = traits.Milk;

    /// <summary>How strongly suction stimulates it, 0 to 1.</summary>
    public double Stimulus { get; private set; }

    /// <summary>Share left of what a pump can get.</summary>
    public double Fullness => Math.Clamp((Milk - _residue) / (traits.Milk - _residue), 0, 1);

    /// <summary>Time it was left alone before the cycle that began in this step, s; 0 when none began.</summary>
    public double LeftAloneFor { get; private set; }

    public void Feel(double dt, double vacuum)
    {
        _peak = Math.Max(vacuum, _peak - (_peak * dt / PeakMemory));
        _mean += (vacuum - _mean) * dt / MeanMemory;
        Stimulus -= Stimulus * dt / StimulusMemory;
        _sinceCycle += dt;
        LeftAloneFor = 0;
        if (_isReleased && vacuum > CycleAbove)
        {
            BeginCycle();
        }

        _isReleased |= vacuum < CycleBelow;
    }

    /// <summary>Gives milk at this moment, g/s, and loses it.</summary>
    public double Give(double dt, double ejection, double vacuum)
    {
        var drawn = Math.Sqrt(Math.Clamp(_peak / traits.Comfort, 0, 1)) * Pulse(vacuum);
        var flow = Math.Pow(Fullness, FlowWithFullness) * ((traits.Flow * ejection * Math.Max(Drip, drawn)) + (FlowBetween * drawn));
        Milk += (Make() - flow) * dt;
        return flow;
    }

    private void BeginCycle()
    {
        Stimulus += (1 - Stimulus) * CycleKick;
        LeftAloneFor = _sinceCycle;
        _sinceCycle = 0;
        _isReleased = false;
    }

    /// <summary>Follows the cycle, with a mean of 1 over it.</summary>
    private double Pulse(double vacuum) =>
        _mean > LeastMean
            ? SteadyShare + ((1 - SteadyShare) * Math.Clamp(vacuum / _mean, 0, PulseMost))
            : SteadyShare;

    /// <summary>New milk, g/s: less the fuller she is.</summary>
    private double Make()
    {
        var full = Milk / traits.Storage;
        return traits.Synthesis * Math.Clamp((1 - full) / (1 - SlowsWhenFull), 0, 1);
    }
}

using static LetDown.Simulator.Mother.MotherParameters;

namespace LetDown.Simulator.Mother;

/// <summary>
/// One breast: feels suction, holds milk and gives it. Flow is <c>ejection · fullness · suction · pulse</c>: without an ejection
/// hardly any milk comes, without suction most of an ejection flows back.
/// </summary>
internal sealed class Breast(BreastTraits traits, bool isWarmed)
{
    /// <summary>Below this mean, mmHg, there is no cycle to speak of.</summary>
    private const double LeastMean = 1;

    private readonly double _residue = traits.Milk * (isWarmed ? Residue * WarmResidue : Residue);

    /// <summary>Ejection flow now that she is as full as she is, g/s.</summary>
    private readonly double _flow = Math.Clamp(
        traits.Flow * Math.Pow(traits.Milk / UsualMilk, FlowWithMilk) * (isWarmed ? WarmFlow : 1), FlowLeast, FlowMost);

    /// <summary>Keeps the share defined for a breast that is empty, g.</summary>
    private const double Mote = 1e-6;

    private double _peak;
    private double _mean;
    private double _sinceCycle = LeftAlone;
    private bool _isReleased = true;

    /// <summary>Milk in it, g.</summary>
    public double Milk { get; private set; } = traits.Milk;

    /// <summary>How strongly suction stimulates it, 0 to 1.</summary>
    public double Stimulus { get; private set; }

    /// <summary>Time with more vacuum than is comfortable, s.</summary>
    public double Discomfort { get; private set; }

    /// <summary>Share left of what a pump can get.</summary>
    public double Fullness => Math.Clamp((Milk - _residue) / Math.Max(traits.Milk - _residue, Mote), 0, 1);

    /// <summary>What a pump can still get, g.</summary>
    public double Available => Math.Max(0, Milk - _residue);

    /// <summary>Time it was left alone before the cycle that began in this step, s; 0 when none began.</summary>
    public double LeftAloneFor { get; private set; }

    public void Feel(double dt, double vacuum)
    {
        _peak = Math.Max(vacuum, _peak - (_peak * dt / PeakMemory));
        _mean += (vacuum - _mean) * dt / MeanMemory;
        Stimulus -= Stimulus * dt / StimulusMemory;
        Discomfort += vacuum > traits.Comfort ? dt : 0;
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
        var flow = Math.Pow(Fullness, FlowWithFullness) * ((_flow * ejection * Math.Max(Drip, drawn)) + (FlowBetween * drawn));
        Milk += (Synthesis(traits, Milk) - flow) * dt;
        return flow;
    }

    /// <summary>New milk in a breast with so much in it, g/s: less the fuller it is.</summary>
    public static double Synthesis(BreastTraits traits, double milk) =>
        traits.Synthesis * Math.Clamp((1 - (milk / traits.Storage)) / (1 - SlowsWhenFull), 0, 1);

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
}

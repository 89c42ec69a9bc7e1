namespace LetDown.Core.Milk;

/// <summary>
/// Sees let-downs as changes of the milk itself, not of its noisy flow: a one-sided cumulative sum (Page's test) of the milk that came beyond
/// what may still come from before. It is for a let-down once that sum is more than noise, pulsation and drips can make, and the flow is that of one. Sees as well when
/// the flow has fallen. A felt let-down counts until the flow says otherwise.
/// </summary>
internal sealed class LetDownDetector(double caution = 1)
{
    /// <summary>Excess flow that counts neither for nor against a let-down, g/s: half way from nothing to the threshold.</summary>
    private const double Indifferent = MilkLimits.LetDown / 2;

    /// <summary>What was to come counts for so much: flow swings with suction. Our choice.</summary>
    private const double Margin = 1.15;

    /// <summary>Milk beyond what was to come that makes a let-down, g. Our choice, by `LetDown.Benchmarks -- letdown` on seeds below 1000.</summary>
    private const double Evidence = 0.12;

    /// <summary>... and this many deviations of the scale's noise.</summary>
    private const double EvidenceNoises = 5;

    /// <summary>Evidence must have taken so long to gather, s: what comes at once is a drop or a nudge. Our choice.</summary>
    private const double ShortestRise = 0.7;

    /// <summary>Flow below which milk has stopped: half the threshold. Our choice.</summary>
    private const double Stopped = MilkLimits.LetDown / 2;

    /// <summary>How long the flow must stay low, s: longer than the gap between two spurts of one ejection. Our choice.</summary>
    private const double FallSeconds = 8;

    /// <summary>Time constant of the flow by which a let-down counts as fallen, s: a nudge that passes for milk bends the flow for two seconds. Our choice.</summary>
    private const double Steadying = 2;

    /// <summary>Share of its highest flow to which a let-down must have fallen before another can be told from it. Our choice.</summary>
    private const double Rearm = 0.7;

    /// <summary>
    /// A felt let-down is given this long to show in the flow, and one that is felt within it of another is the same one, s: well
    /// below the shortest interval between ejections (LD21: 68 s). Our choice.
    /// </summary>
    private const double FeltSeconds = 25;

    private readonly FlowEnvelope _before = new();
    private double _last = double.NaN;
    private double _grams = double.NaN;
    private double _sum;
    private double _gathering;
    private double _steady;
    private double _peak;
    private double _low;
    private double _felt;
    private double _since;
    private bool _isArmed = true;

    /// <summary>How much more evidence a let-down needs at this moment than at any, because it is less to be expected; below 1 for less.</summary>
    public double Doubt { get; set; } = 1;

    /// <summary>True from a let-down until the flow has fallen.</summary>
    public bool IsFlowing { get; private set; }

    /// <summary>When the flow of the let-down that was seen last began to rise, s: on the stamps of its samples.</summary>
    public double Onset { get; private set; }

    /// <summary>When the flow fell that fell last, s.</summary>
    public double End { get; private set; }

    /// <summary>She says that she feels her let-down, at this moment, s. False when it is one that is known already.</summary>
    public bool Feel(double seconds)
    {
        // Milk may not have been heard of for a while: what passed before now says nothing about this let-down.
        _since += double.IsNaN(_last) ? 0 : Math.Max(0, seconds - _last);
        _last = seconds;
        var isNew = !IsFlowing || _since >= FeltSeconds;
        Begin();
        _since = isNew ? 0 : _since;
        _felt = FeltSeconds;
        return isNew;
    }

    /// <summary>Nothing has told of the milk for long: a let-down that runs is taken to have ended then, s.</summary>
    public void GiveUp(double end)
    {
        IsFlowing = false;
        _isArmed = true;
        (_sum, _gathering, _grams, _felt) = (0, 0, double.NaN, 0);
        End = end;
    }

    public MilkChange Update(in MilkEstimate milk)
    {
        var dt = Math.Max(0, milk.Seconds - _last);
        dt = double.IsNaN(dt) ? 0 : dt;
        _last = milk.Seconds;
        _felt = Math.Max(0, _felt - dt);
        _since += dt;
        return milk.IsSure ? Look(milk, dt) : Unsure();
    }

    /// <summary>What the scale shows is no milk: evidence gathered up to then may have been its beginning.</summary>
    private MilkChange Unsure()
    {
        (_sum, _gathering, _grams) = (0, 0, double.NaN);
        return MilkChange.None;
    }

    private MilkChange Look(in MilkEstimate milk, double dt)
    {
        var flow = milk.GramsPerSecond;
        _steady += (flow - _steady) * dt / (Steadying + dt);
        _peak = Math.Max(_peak, _steady);
        _isArmed |= _felt <= 0 && _steady < Rearm * _peak;
        if (_isArmed)
        {
            _before.Fall(flow, dt);
        }
        else
        {
            _before.Follow(flow, dt);
        }

        Gather(milk, dt);
        _low = flow < Stopped && _felt <= 0 ? _low + dt : 0;
        var isEnough = _sum > caution * Doubt * (Evidence + (EvidenceNoises * milk.Noise)) && _gathering >= ShortestRise;
        return isEnough && flow >= MilkLimits.LetDown ? See() : Fall();
    }

    private void Gather(in MilkEstimate milk, double dt)
    {
        var gained = double.IsNaN(_grams) || !_isArmed ? 0 : milk.Grams - _grams;
        _grams = milk.Grams;
        _sum = _isArmed ? Math.Max(0, _sum + gained - ((Indifferent + (Margin * _before.Flow)) * dt)) : 0;
        _gathering = _sum > 0 ? _gathering + dt : 0;
    }

    private MilkChange See()
    {
        Onset = _last - _gathering;
        Begin();
        _since = 0;
        return MilkChange.LetDown;
    }

    private void Begin()
    {
        IsFlowing = true;
        _isArmed = false;
        (_sum, _gathering, _low, _peak) = (0, 0, 0, 0);
    }

    private MilkChange Fall()
    {
        if (!IsFlowing || _low < FallSeconds)
        {
            return MilkChange.None;
        }

        IsFlowing = false;
        _isArmed = true;
        End = _last - _low;
        return MilkChange.FlowFell;
    }
}

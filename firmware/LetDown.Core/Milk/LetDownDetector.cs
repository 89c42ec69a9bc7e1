using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// Sees let-downs in the flow: a rise that lasts, at or above 0.1 g/s (FL03), against a slow average of the same flow.
/// Sees as well when the flow has fallen. A felt let-down counts until the flow says otherwise.
/// </summary>
internal sealed class LetDownDetector
{
    /// <summary>Flow that counts as let-down (FL03).</summary>
    public static readonly Flow Threshold = new(0.1);

    /// <summary>How far above the slow average a rise must be, g/s: ten times the estimator's noise. Our choice.</summary>
    private static readonly Flow Rise = new(0.06);

    /// <summary>Flow below which milk has stopped: half the threshold. Our choice.</summary>
    private static readonly Flow Stopped = new(0.05);

    /// <summary>How long a rise must last, s: longer than a knock leaves in the estimator's window.</summary>
    private const double RiseSeconds = 1;

    /// <summary>How long the flow must stay low, s: longer than the gap between two spurts of one ejection. Our choice.</summary>
    private const double FallSeconds = 8;

    /// <summary>
    /// A felt let-down is given this long to show in the flow, and one that is felt within it of another is the same one, s: well
    /// below the shortest interval between ejections (LD21: 68 s). Our choice.
    /// </summary>
    private const double FeltSeconds = 25;

    /// <summary>Time constant of the slow average, s: shorter than the shortest interval between ejections (LD21: 68 s).</summary>
    private const double SlowSeconds = 20;

    private double _slow;
    private double _risen;
    private double _low;
    private double _felt;
    private double _since;
    private bool _armed = true;

    /// <summary>True from a let-down until the flow has fallen.</summary>
    public bool IsFlowing { get; private set; }

    /// <summary>She says that she feels her let-down. False when it is one that is known already.</summary>
    public bool Feel()
    {
        var isNew = !IsFlowing || _since >= FeltSeconds;
        _since = isNew ? 0 : _since;
        IsFlowing = true;
        _armed = false;
        _low = 0;
        _felt = FeltSeconds;
        return isNew;
    }

    public MilkChange Update(Flow flow, double dt)
    {
        _slow += (flow.GramsPerSecond - _slow) * Math.Min(1, dt / SlowSeconds);
        _felt = Math.Max(0, _felt - dt);
        _since += dt;
        var above = flow - new Flow(_slow);
        _armed |= above <= new Flow(0) && _felt <= 0;
        _risen = _armed && flow >= Threshold && above >= Rise ? _risen + dt : 0;
        _low = flow < Stopped && _felt <= 0 ? _low + dt : 0;
        return _risen >= RiseSeconds ? Begin() : Fall();
    }

    private MilkChange Begin()
    {
        IsFlowing = true;
        _armed = false;
        _risen = 0;
        _since = 0;
        return MilkChange.LetDown;
    }

    private MilkChange Fall()
    {
        if (!IsFlowing || _low < FallSeconds)
        {
            return MilkChange.None;
        }

        IsFlowing = false;
        _armed = true;
        return MilkChange.FlowFell;
    }
}

namespace LetDown.Core.Suction;

/// <summary>The wave is periodic: what a cycle missed of its peak is put right in the next ones.</summary>
internal sealed class PeakLearner
{
    /// <summary>Share of a miss that the next cycle corrects: half, so that noise does not run on.</summary>
    private const double Share = 0.5;

    /// <summary>Largest correction, mmHg: a miss beyond it is no matter of timing.</summary>
    private const double Most = 5;

    /// <summary>A peak missed by less than this, mmHg, is reached.</summary>
    private const double Near = 1;

    private double _peak;
    private double _deepest;
    private bool _wasLimited;

    /// <summary>What to add to the peak, mmHg.</summary>
    public double Correction { get; private set; }

    /// <summary>How deep this cycle got so far, mmHg.</summary>
    public double Deepest => _deepest;

    /// <summary>True when this cycle has reached its peak.</summary>
    public bool IsThere => _peak > 0 && _deepest >= _peak - Near;

    /// <summary>Another wave begins; what was learned of timing stays.</summary>
    public void Restart() => _peak = 0;

    /// <summary>
    /// The cycle is over. What it lacked of its peak counts only where more was to be had: not with the motor at its end, and not for the
    /// shallower of two joined lines, which cannot get ahead of the other.
    /// </summary>
    public void Judge(bool isOtherThere)
    {
        var missed = _peak - _deepest;
        if (_peak > 0 && (missed < 0 || !(_wasLimited || isOtherThere)))
        {
            Correction = Math.Clamp(Correction + (Share * missed), -Most, Most);
        }
    }

    /// <summary>A cycle with this peak begins.</summary>
    public void Begin(double peak)
    {
        _peak = peak;
        _deepest = 0;
        _wasLimited = false;
    }

    public void Update(double line, bool isMotorAtItsEnd)
    {
        _deepest = Math.Max(_deepest, line);
        _wasLimited = isMotorAtItsEnd;
    }
}

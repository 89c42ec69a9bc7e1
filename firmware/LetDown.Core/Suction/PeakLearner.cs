namespace LetDown.Core.Suction;

/// <summary>The wave is periodic: what a cycle missed of its peak is put right in the next ones.</summary>
internal sealed class PeakLearner
{
    /// <summary>Share of a miss that the next cycle corrects: half, so that noise does not run on.</summary>
    private const double Share = 0.5;

    /// <summary>Largest correction, mmHg: a miss beyond it is no matter of timing.</summary>
    private const double Most = 5;

    private double _peak;
    private double _deepest;
    private bool _wasLimited;

    /// <summary>What to add to the peak, mmHg.</summary>
    public double Correction { get; private set; }

    /// <summary>Another wave begins; what was learned of timing stays.</summary>
    public void Restart() => _peak = 0;

    /// <summary>A cycle with this peak begins; the last one is judged.</summary>
    public void Begin(double peak)
    {
        if (_peak > 0 && !(_wasLimited && _deepest < _peak))
        {
            Correction = Math.Clamp(Correction + (Share * (_peak - _deepest)), -Most, Most);
        }

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

using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>How long one line has been above 20 mmHg without a release.</summary>
internal sealed class HoldTimer
{
    /// <summary>The vent is forced open this long before the longest hold, s: venting the largest bottle takes up to 0.2 s.</summary>
    private const double VentTime = 0.25;

    /// <summary>How much later than the longest hold a line that is being vented counts as one that does not release, s.</summary>
    private const double Grace = 0.3;

    /// <summary>A line that hovers about 20 mmHg is not released because a reading dips below it: a zero may be off by so much, and readings are noisy, mmHg.</summary>
    private static readonly Vacuum Margin = new(2);

    private double _held;

    /// <summary>True from just before the longest hold until the line is released.</summary>
    public bool MustRelease { get; private set; }

    /// <summary>True when the line stays above 20 mmHg although its vent was forced open in time.</summary>
    public bool DoesNotRelease => _held > SafetyLimits.LongestHold.TotalSeconds + Grace;

    public void Update(Vacuum line, double dt)
    {
        _held = line > SafetyLimits.Released - Margin ? _held + dt : 0;
        MustRelease = _held > 0 && (MustRelease || _held > SafetyLimits.LongestHold.TotalSeconds - VentTime);
    }
}

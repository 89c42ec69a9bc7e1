namespace LetDown.Core.Suction;

/// <summary>
/// For how long the motor should be soft, because she listens to something. It ends by itself: whoever asked for it may be gone by then.
/// </summary>
internal sealed class QuietTime
{
    private double _left;

    public bool IsOn => _left > 0;

    /// <summary>Begins, or ends with nothing; false, and nothing changed, when it is too long or no time at all.</summary>
    public bool TrySet(TimeSpan length)
    {
        var isPermitted = length >= TimeSpan.Zero && length <= SafetyLimits.LongestSession;
        _left = isPermitted ? length.TotalSeconds : _left;
        return isPermitted;
    }

    public void Update(double dt) => _left = Math.Max(0, _left - dt);
}

namespace LetDown.Board.Driving;

/// <summary>
/// Takes one output away from a caller who keeps it on for too long, until the caller has asked for off once. Time that runs
/// backwards does not lengthen the limit: only steps forward are counted.
/// </summary>
internal sealed class OnTimeGuard(TimeSpan longest)
{
    private TimeSpan _on;
    private TimeSpan _last;
    private bool _isOn;

    /// <summary>True once the limit was reached, until off is asked for.</summary>
    public bool IsTripped { get; private set; }

    /// <summary>What the output may be now.</summary>
    public bool Allow(bool wanted, TimeSpan now)
    {
        if (!wanted)
        {
            (_isOn, _on, IsTripped) = (false, TimeSpan.Zero, false);
            return false;
        }

        if (_isOn && now > _last)
        {
            _on += now - _last;
        }

        (_isOn, _last) = (true, now);
        IsTripped |= _on >= longest;
        return !IsTripped;
    }
}

namespace LetDown.Benchmarks.LetDowns;

/// <summary>
/// A fast against a slow average of the same flow, as event detectors often do: seen when the fast one has been above the slow one by a
/// threshold for a second; armed again once it is below.
/// </summary>
internal sealed class TwoAverageWatcher(double rise) : IMilkWatcher
{
    private const double SlowSeconds = 20;
    private const double RiseSeconds = 1;

    private readonly LineFit _fast = new(2);
    private double _slow;
    private double _last;
    private double _risen;
    private bool _isArmed = true;

    public void Begin() => Listen();

    public void Listen() => (_slow, _risen, _isArmed) = (0, 0, true);

    public bool Update(double seconds, double grams)
    {
        var dt = seconds - _last;
        _last = seconds;
        _fast.Add(seconds, grams);
        _slow += (_fast.Slope - _slow) * Math.Min(1, dt / SlowSeconds);
        var above = _fast.Slope - _slow;
        _isArmed |= above <= 0;
        _risen = _isArmed && above >= rise ? _risen + dt : 0;
        var isSeen = _risen >= RiseSeconds;
        _isArmed &= !isSeen;
        return isSeen;
    }
}

namespace LetDown.Benchmarks.LetDowns;

/// <summary>
/// What the literature does with a balance: flow at or above a threshold (FL03: 0.1 g/s), by a straight line through two seconds. After
/// one it waits until flow was below half of it for eight seconds, so that a single let-down is not counted many times.
/// </summary>
internal sealed class ThresholdWatcher(double threshold) : IMilkWatcher
{
    private const double FallSeconds = 8;

    private readonly LineFit _fit = new(2);
    private double _last;
    private double _low;
    private bool _isArmed = true;

    public void Begin() => Listen();

    public void Listen() => (_isArmed, _low) = (true, 0);

    public bool Update(double seconds, double grams)
    {
        var dt = seconds - _last;
        _last = seconds;
        _fit.Add(seconds, grams);
        _low = _fit.Slope < threshold / 2 ? _low + dt : 0;
        _isArmed |= _low >= FallSeconds;
        var isSeen = _isArmed && _fit.Slope >= threshold;
        _isArmed &= !isSeen;
        return isSeen;
    }
}

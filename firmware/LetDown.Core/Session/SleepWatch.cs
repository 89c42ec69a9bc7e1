namespace LetDown.Core.Session;

/// <summary>
/// Suction is not held on a sleeping mother: when nobody has touched the pump for long and no milk comes, it asks; when nobody answers, it is enough.
/// </summary>
internal sealed class SleepWatch
{
    /// <summary>Untouched for so long she may be asleep, s. Our choice: most sessions are over by then.</summary>
    private const double Untouched = 25 * 60;

    /// <summary>... and no milk for so long, s: longer than a usual wait (LD22).</summary>
    private const double Dry = 180;

    /// <summary>How long the question stands, s. Our choice.</summary>
    private const double Answer = 60;

    private double _untouched;
    private double _dry;
    private double _asked;

    /// <summary>True while the question stands.</summary>
    public bool IsAsking { get; private set; }

    /// <summary>True when it was not answered.</summary>
    public bool IsAsleep => IsAsking && _asked >= Answer;

    /// <summary>She touched the pump, or a console did for her. True when that answered the question.</summary>
    public bool Touch()
    {
        var wasAsking = IsAsking;
        (_untouched, _dry, _asked, IsAsking) = (0, 0, 0, false);
        return wasAsking;
    }

    /// <summary>Time passes under suction, stimulation or expression: by the clock either may run dry.</summary>
    public void Update(bool isFlowing, double dt)
    {
        _untouched += dt;
        _dry = isFlowing ? 0 : _dry + dt;
        IsAsking = _untouched >= Untouched && _dry >= Dry;
        _asked = IsAsking ? _asked + dt : 0;
    }
}

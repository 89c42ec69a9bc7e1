using LetDown.Core.Units;

namespace LetDown.Core.Comfort;

/// <summary>
/// Keeps one warm pad at 40.5 °C at most (ST09's compress), for 20 min at most, and off for good when anything is odd: too warm, no sensor,
/// or no warmth although it heats, which is what a thermistor that is stuck or has come off looks like.
/// </summary>
internal sealed class WarmPad
{
    private static readonly Temperature Wanted = new(40.5);
    private static readonly Temperature SwitchOn = new(40);
    private static readonly Temperature TooWarm = new(43);
    private static readonly Temperature TooCold = new(5);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);
    private const double LongestSeconds = 20 * 60;

    /// <summary>How long it may heat to so little effect, s: at 40 °C and with the weakest supply half of it does. Our assumption.</summary>
    private const double TimeToWarm = 60;

    /// <summary>Least that it warms in that time, K: more than a thermistor's noise.</summary>
    private const double LeastWarming = 0.5;

    private double _used;
    private double _heating;
    private Temperature _began;
    private bool _on;

    /// <summary>True when the pad was given up for this session.</summary>
    public bool IsGivenUp { get; private set; }

    public void Begin()
    {
        _used = 0;
        _heating = 0;
        _on = false;
        IsGivenUp = false;
    }

    /// <summary>Whether to heat in this tick.</summary>
    public bool Update(bool isWished, Sample<Temperature> pad, TimeSpan now, double dt)
    {
        if (!isWished || IsGivenUp)
        {
            _on = false;
            _heating = 0;
            return false;
        }

        _used += dt;
        IsGivenUp = _used > LongestSeconds || !IsCredible(pad, now) || !IsWarming(pad.Value, dt);
        _on = !IsGivenUp && pad.Value < (_on ? Wanted : SwitchOn);
        return _on;
    }

    private bool IsWarming(Temperature pad, double dt)
    {
        if (!_on || _heating >= TimeToWarm)
        {
            _heating = 0;
        }

        _began = _heating == 0 ? pad : _began;
        _heating += _on ? dt : 0;
        return _heating < TimeToWarm || pad.Celsius >= _began.Celsius + LeastWarming;
    }

    private static bool IsCredible(Sample<Temperature> pad, TimeSpan now) =>
        pad.IsFresh(now, LongestSilence) && pad.Value > TooCold && pad.Value < TooWarm;
}

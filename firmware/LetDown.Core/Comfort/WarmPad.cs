using LetDown.Core.Safety.Parts;
using LetDown.Core.Units;

namespace LetDown.Core.Comfort;

/// <summary>
/// Keeps one warm pad at 40.5 °C at most (ST09's compress), for 20 min at most, and off for good when anything is odd: too warm, which is
/// also what a thermistor that lags comes to, no sensor or a loose one, or no warmth although it heats, which is what a thermistor that is
/// stuck or has come off looks like; and so does a pad whose own thermostat has to hold it.
/// </summary>
internal sealed class WarmPad
{
    private static readonly Temperature Wanted = new(40.5);
    private static readonly Temperature SwitchOn = new(40);

    /// <summary>A degree above what is wanted: no pad that was switched off in time gets so warm. Below the 43 °C of a fault.</summary>
    private static readonly Temperature TooWarm = new(41.5);
    private static readonly Temperature TooCold = new(5);
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);
    private const double LongestSeconds = 20 * 60;

    /// <summary>How long it may heat to so little effect, s: at 40 °C and with the weakest supply half of it does. Our assumption.</summary>
    private const double TimeToWarm = 60;

    /// <summary>Least that it warms in that time, K: more than a thermistor's noise; while it is as cold as skin, a third of what the weakest supply does.</summary>
    private const double LeastWarming = 0.5;
    private const double LeastWarmingFromCold = 1;
    private static readonly Temperature Cold = new(31);

    /// <summary>It cools by this although it heats, K: its thermostat has opened, far above what is measured.</summary>
    private const double MostCooling = 1;

    /// <summary>Ten samples of its thermistor, which is measured in one of four ticks, s.</summary>
    private const double Moment = 0.04;

    private double _used;
    private double _heating;
    private Temperature _began;
    private Temperature _warmest;
    private LooseWire _wire = new(Moment);
    private bool _on;

    /// <summary>True when the pad was given up for this session.</summary>
    public bool IsGivenUp { get; private set; }

    public void Begin()
    {
        _used = 0;
        _heating = 0;
        _on = false;
        _wire = new(Moment);
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
        var isLoose = _wire.Update(!pad.IsFresh(now, Fresh), dt);
        IsGivenUp = _used > LongestSeconds || isLoose || !IsCredible(pad, now) || !IsWarming(pad.Value, dt);
        _on = !IsGivenUp && pad.Value < (_on ? Wanted : SwitchOn);
        return _on;
    }

    private bool IsWarming(Temperature pad, double dt)
    {
        if (!_on || _heating >= TimeToWarm)
        {
            _heating = 0;
        }

        _warmest = _on && pad < _warmest ? _warmest : pad;
        _began = _heating == 0 ? pad : _began;
        _heating += _on ? dt : 0;
        var least = _began < Cold ? LeastWarmingFromCold : LeastWarming;
        return pad.Celsius >= _warmest.Celsius - MostCooling && (_heating < TimeToWarm || pad.Celsius >= _began.Celsius + least);
    }

    private static bool IsCredible(Sample<Temperature> pad, TimeSpan now) =>
        pad.IsFresh(now, LongestSilence) && pad.Value > TooCold && pad.Value < TooWarm;
}

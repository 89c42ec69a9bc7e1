using LetDown.Core.Units;

namespace LetDown.Core.Comfort;

/// <summary>Keeps one warm pad at 40.5 °C at most (ST09's compress), for 20 min at most, and off for good when anything is odd.</summary>
internal sealed class WarmPad
{
    private static readonly Temperature Wanted = new(40.5);
    private static readonly Temperature SwitchOn = new(40);
    private static readonly Temperature TooWarm = new(43);
    private static readonly Temperature TooCold = new(5);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);
    private const double LongestSeconds = 20 * 60;

    private double _used;
    private bool _on;

    /// <summary>True when the pad was given up for this session.</summary>
    public bool IsGivenUp { get; private set; }

    public void Begin()
    {
        _used = 0;
        _on = false;
        IsGivenUp = false;
    }

    /// <summary>Whether to heat in this tick.</summary>
    public bool Update(bool isWished, Sample<Temperature> pad, TimeSpan now, double dt)
    {
        if (!isWished || IsGivenUp)
        {
            _on = false;
            return false;
        }

        _used += dt;
        IsGivenUp = _used > LongestSeconds || !IsCredible(pad, now);
        _on = !IsGivenUp && pad.Value < (_on ? Wanted : SwitchOn);
        return _on;
    }

    private static bool IsCredible(Sample<Temperature> pad, TimeSpan now) =>
        pad.IsFresh(now, LongestSilence) && pad.Value > TooCold && pad.Value < TooWarm;
}

using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>The end of every session: a few softer cycles, then air. It waits until both lines are really vented.</summary>
internal sealed class EaseDown
{
    /// <summary>Longest easing, s: she asked for an end and should not have to wait for it. Our choice.</summary>
    private const double Longest = 4;

    private double _seconds;
    private bool _isEasing;

    /// <summary>True while the gentle wave runs.</summary>
    public bool IsEasing => _isEasing;

    /// <summary>True when nothing pulls any more.</summary>
    public bool IsDown { get; private set; }

    /// <summary>Begins; with suction off already there is nothing to ease.</summary>
    public void Begin(bool isSuctionOn)
    {
        _seconds = 0;
        _isEasing = isSuctionOn;
        IsDown = false;
    }

    /// <summary>Vents now.</summary>
    public void Hurry() => _isEasing = false;

    public void Update(ISuctionWatch suction, LineSenses senses, double dt)
    {
        _seconds += dt;
        _isEasing &= _seconds < Longest && Vacuum.Max(suction.PeakOf(Side.Left), suction.PeakOf(Side.Right)) > SuctionEnvelope.Gentle.Peak;
        IsDown = !_isEasing && suction.Target is null
            && senses.Line.Left < SafetyLimits.Released && senses.Line.Right < SafetyLimits.Released;
    }
}

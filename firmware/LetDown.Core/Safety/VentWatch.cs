using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>
/// Whether a line lets go when its vent is told to open. A vent that is stuck or silted up shows within a seventh of a second: long before
/// the longest hold, so that there is time for another way out.
/// </summary>
internal sealed class VentWatch
{
    /// <summary>Longest honest time until the vent is open and has let most of a deep line out, s: 9 ms of travel, and half of what the largest bottle takes.</summary>
    private const double Longest = 0.14;

    /// <summary>A good vent lets out 85 % and more of a deep line in that time; one with a fifth of its flow, a third.</summary>
    private const double MostLeft = 0.5;

    /// <summary>Below this, mmHg, a line empties too slowly to judge by a share.</summary>
    private const double Deep = 40;

    private double _open;
    private double _began;

    /// <summary>True while the vent is told to be open and the line does not come down.</summary>
    public bool IsStuck { get; private set; }

    public void Update(Vacuum line, in SideActuation told, double dt)
    {
        if (told.VentClosed || line < SafetyLimits.Released)
        {
            _open = 0;
            _began = line.MmHg;
            IsStuck = false;
            return;
        }

        _open += dt;
        IsStuck |= _open > Longest && _began > Deep && line.MmHg > MostLeft * _began;
    }
}

using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>Learns what a vacuum sensor reads at ambient while its line is known to be vented.</summary>
internal sealed class SensorZero
{
    /// <summary>
    /// The sensor's 1.5 % of full scale (PA02, PA03: 12.9 mmHg) and the divider's 1 % resistors, mmHg. More is no offset but a
    /// broken sensor or a line that is not vented, and is never learned.
    /// </summary>
    private const double Most = 25;

    /// <summary>A line counts as vented after this long, s: a full bottle takes under 0.2 s to vent, and four times that is well past the longest hold.</summary>
    private const double Settle = 0.8;

    /// <summary>Time constant of the averages, s.</summary>
    private const double Average = 0.2;

    private double _vented;
    private double _seen;

    /// <summary>What the sensor reads at ambient.</summary>
    public Vacuum Offset { get; private set; }

    /// <summary>True when the sensor, last seen vented, read something that cannot be its zero.</summary>
    public bool IsOff => Math.Abs(_seen) > Most;

    public Vacuum Apply(Vacuum raw) => raw - Offset;

    public void Update(Vacuum raw, bool isVented, double dt)
    {
        _vented = isVented ? _vented + dt : 0;
        if (_vented <= Settle || !double.IsFinite(raw.MmHg))
        {
            return;
        }

        var share = Math.Min(1, dt / Average);
        _seen += (raw.MmHg - _seen) * share;
        if (Math.Abs(raw.MmHg) <= Most)
        {
            Offset += (raw - Offset) * share;
        }
    }
}

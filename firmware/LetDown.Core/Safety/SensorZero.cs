using LetDown.Core.Units;

namespace LetDown.Core.Safety;

/// <summary>Learns what a vacuum sensor reads at ambient while its line is known to be vented.</summary>
internal sealed class SensorZero
{
    /// <summary>A line counts as vented after this long, s: a full bottle's worth of air needs under 0.2 s, three times that to settle.</summary>
    private const double Settle = 0.6;

    /// <summary>Time constant of the average, s.</summary>
    private const double Average = 0.2;

    private double _vented;

    /// <summary>What the sensor reads at ambient.</summary>
    public Vacuum Offset { get; private set; }

    public Vacuum Apply(Vacuum raw) => raw - Offset;

    public void Update(Vacuum raw, bool isVented, double dt)
    {
        _vented = isVented ? _vented + dt : 0;
        if (_vented > Settle && double.IsFinite(raw.MmHg))
        {
            Offset += (raw - Offset) * Math.Min(1, dt / Average);
        }
    }
}

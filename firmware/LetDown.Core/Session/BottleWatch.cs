using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>A bottle is full when its level switch says so for longer than a splash lasts.</summary>
internal sealed class BottleWatch
{
    /// <summary>Longer than a splash, s; half a gram at most flows in that time (FL01). Our choice.</summary>
    private const double Splash = 0.5;

    private PerSide<double> _wet;

    public bool IsFull(Side side) => _wet[side] >= Splash;

    public void Update(in Readings readings, double dt) => _wet = new(
        readings.Sides.Left.BottleFull ? _wet.Left + dt : 0,
        readings.Sides.Right.BottleFull ? _wet.Right + dt : 0);
}

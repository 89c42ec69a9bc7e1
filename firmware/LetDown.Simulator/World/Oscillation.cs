namespace LetDown.Simulator.World;

/// <summary>A sine that may ring down, turned on by one multiplication a millisecond: no sine is computed in the step.</summary>
internal sealed class Oscillation
{
    private const double Dt = 0.001;

    /// <summary>What is left of it when it counts as rung down.</summary>
    private const double Rest = 0.01;

    private double _x;
    private double _y;
    private double _turnX;
    private double _turnY;

    /// <summary>Begins at 0, upward. Rings down to a hundredth in <paramref name="seconds"/>, or never.</summary>
    public void Begin(double hertz, double seconds = double.PositiveInfinity)
    {
        var kept = Math.Pow(Rest, Dt / seconds);
        var (sin, cos) = Math.SinCos(2 * Math.PI * hertz * Dt);
        (_x, _y) = (1, 0);
        (_turnX, _turnY) = (kept * cos, kept * sin);
    }

    /// <summary>One millisecond on, -1 to 1.</summary>
    public double Next()
    {
        (_x, _y) = ((_x * _turnX) - (_y * _turnY), (_x * _turnY) + (_y * _turnX));
        return _y;
    }
}

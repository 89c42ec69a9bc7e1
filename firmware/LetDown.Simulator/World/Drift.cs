using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>What a sensor's zero does over minutes: in proportion to the warmth of the electronics, and a wander that finds back. Moves once a second.</summary>
internal sealed class Drift(RandomStream random, double perKelvin, double wander)
{
    /// <summary>How long the wander takes to forget where it was, s. Our assumption.</summary>
    private const double Memory = 300;

    private readonly double _perKelvin = perKelvin * random.Normal();

    /// <summary>Of a wander whose deviation in the long run is as given.</summary>
    private readonly double _step = wander * Math.Sqrt(2 / Memory);

    private double _wander;

    public double Value { get; private set; }

    public void StepSecond(double kelvin)
    {
        _wander += (_step * random.RoughNormal()) - (_wander / Memory);
        Value = (_perKelvin * kelvin) + _wander;
    }
}

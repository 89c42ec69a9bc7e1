using LetDown.Core.Milk;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Milk;

/// <summary>A line made by hand: its air shrinks as milk comes, seen through a motor that moves less than it should, a cycle each 1.2 s (50/min).</summary>
internal sealed class AirTrace(double air = 200, double gain = 1.2, int seed = 1)
{
    private const double Cycle = 1.2;

    private readonly MotorGain _motor = new();
    private readonly Random _random = new(seed);
    private HeadSpaceMilk? _milk;
    private double _now;

    public MotorGain Motor => _motor;

    public AirMilk Told => Milk.Milk;

    public double Truth { get; private set; }

    private HeadSpaceMilk Milk => _milk ??= new(_motor);

    /// <summary>Milk flows for a while; a good scale says so, or none does.</summary>
    public AirTrace Run(double seconds, double flow, bool hasScale, double depth = 90, double leak = 0)
    {
        for (double t = 0; t < seconds; t += Cycle)
        {
            _now += Cycle;
            Truth += flow * Cycle;
            var left = air - (Truth / Mass.MilkGramsPerMillilitre) - (0.1 * (depth - 70));
            var noise = 0.6 * (_random.NextDouble() - 0.5);
            var reading = new AirReading(new(Left: true, Right: false), (gain * left) + noise + leak, depth, Squeeze: 0, Noise: 0.25);
            Milk.Look(reading, _now, Milk.Milk.Grams, hasScale ? new KnownMilk(Truth, flow) : null);
        }

        return this;
    }

    public AirTrace Rest(double seconds)
    {
        _now += seconds;
        return this;
    }
}

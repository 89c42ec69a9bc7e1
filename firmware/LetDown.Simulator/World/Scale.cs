using LetDown.Simulator.Chips;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>The load cell under one bottle: bottle, milk, and all that disturbs them.</summary>
internal sealed class Scale(double countsPerGram, RandomStream random) : ILoadCell
{
    /// <summary>Electronic noise, g rms (PA12 at 80 samples/s).</summary>
    private const double Noise = 0.018;

    /// <summary>What a running massage motor shakes, g rms. Our assumption.</summary>
    private const double Shaking = 0.06;

    /// <summary>A 24-bit converter counts no further.</summary>
    private const int Limit = (1 << 23) - 1;

    /// <summary>Weight of bottle and shield, g. Our assumption.</summary>
    private readonly double _tare = random.Uniform(50, 90);

    /// <summary>How much lighter suction makes the bottle seem, g for each mmHg: it tugs at shield and tubing. Our assumption.</summary>
    private readonly double _tug = random.Uniform(0.0001, 0.0004);

    /// <summary>Creep and warming, g/s. Our assumption: 20 mg a minute at most.</summary>
    private readonly double _drift = random.Uniform(-0.02, 0.02) / 60;

    private double _weight;
    private double _noise = Noise;

    /// <summary>One conversion: each call is a new sample of the noise.</summary>
    public int Counts
    {
        get
        {
            var grams = _weight + (_noise * random.RoughNormal());
            return (int)Math.Round(Math.Clamp(grams * countsPerGram, -Limit, Limit));
        }
    }

    /// <summary>What somebody has put on it besides, or presses down with, g.</summary>
    public double Load { get; set; }

    /// <summary>Weight of bottle and shield, g.</summary>
    public double Tare => _tare;

    public void Step(double seconds, double milk, double vacuum, bool isShaken, double error = 0)
    {
        _weight = _tare + Load + milk - (_tug * vacuum) + (_drift * seconds) + error;
        _noise = isShaken ? Shaking : Noise;
    }
}

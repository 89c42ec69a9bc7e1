using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Tests.Simulator;

/// <summary>Pumps a mother with an ideal wave: no pump, no chips, no controller. Coarse steps, so that hundreds of women take a second.</summary>
internal sealed class PumpingBout(int seed)
{
    public const double Dt = 0.02;

    private readonly SimulatedMother _mother = new(seed);
    private readonly Queue<(double Left, double Right)> _fiveSeconds = new();

    private double _phase;
    private double _leftInBin;
    private double _rightInBin;

    public SimulatedMother Mother => _mother;

    /// <summary>Grams that came from each breast.</summary>
    public PerSide<double> Grams { get; private set; }

    public PerSide<Flow> Flow { get; private set; }

    /// <summary>Most that any 5 s brought from one breast, g: how FL01 was measured.</summary>
    public double MostInFiveSeconds { get; private set; }

    /// <summary>One breast or both at a share of her maximum comfortable vacuum.</summary>
    public PumpingBout Pump(double seconds, bool left, bool right, double share = 1, double rate = 50)
    {
        for (var t = 0.0; t < seconds; t += Dt)
        {
            Step(left, right, share, rate);
        }

        return this;
    }

    public void Step(bool left, bool right, double share = 1, double rate = 50)
    {
        _phase = (_phase + (rate / 60 * Dt)) % 1;
        var vacuum = new Vacuum(_mother.Traits.Breasts.Left.Comfort * share * Wave(_phase));
        Flow = _mother.Advance(Dt, new(left ? vacuum : default, right ? vacuum : default));
        var milk = (Left: Flow.Left.GramsPerSecond * Dt, Right: Flow.Right.GramsPerSecond * Dt);
        Grams = new(Grams.Left + milk.Left, Grams.Right + milk.Right);
        Bin(milk);
    }

    private void Bin((double Left, double Right) milk)
    {
        _fiveSeconds.Enqueue(milk);
        _leftInBin += milk.Left;
        _rightInBin += milk.Right;
        if (_fiveSeconds.Count > 5 / Dt)
        {
            var old = _fiveSeconds.Dequeue();
            _leftInBin -= old.Left;
            _rightInBin -= old.Right;
        }

        MostInFiveSeconds = Math.Max(MostInFiveSeconds, Math.Max(_leftInBin, _rightInBin));
    }

    /// <summary>Fast build-up, hold, slower release, rest (VA08).</summary>
    private static double Wave(double phase) => phase switch
    {
        < 0.28 => Swing(phase / 0.28),
        < 0.46 => 1,
        < 0.78 => 1 - Swing((phase - 0.46) / 0.32),
        _ => 0,
    };

    private static double Swing(double share) => (1 - Math.Cos(Math.PI * share)) / 2;
}

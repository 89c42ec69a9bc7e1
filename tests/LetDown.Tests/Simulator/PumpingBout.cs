using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Tests.Simulator;

/// <summary>A research pump at a share of her maximum comfortable vacuum, that also keeps the most that any 5 s brought.</summary>
internal sealed class PumpingBout(int seed, Sitting? sitting = null)
{
    public const double Dt = ResearchPump.Dt;

    private readonly ResearchPump _pump = new(new(seed, sitting));
    private readonly Queue<PerSide<double>> _fiveSeconds = new();

    public SimulatedMother Mother => _pump.Mother;

    public PerSide<double> Grams => _pump.Grams;

    public PerSide<Flow> Flow => _pump.Flow;

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
        _pump.Step(left, right, Mother.Traits.Breasts.Left.Comfort * share, rate);
        _fiveSeconds.Enqueue(Grams);
        if (_fiveSeconds.Count > 5 / Dt)
        {
            var before = _fiveSeconds.Dequeue();
            MostInFiveSeconds = Math.Max(MostInFiveSeconds, Math.Max(Grams.Left - before.Left, Grams.Right - before.Right));
        }
    }
}

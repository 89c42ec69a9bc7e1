using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>All that comes and goes in a world, or drifts. A calm world has none of it, and pays nothing for it.</summary>
internal sealed class Upsets
{
    private const int StepsPerSecond = 1000;

    /// <summary>Warmth of the electronics above the room once they are warm, K, and how long they take, s. Our assumption.</summary>
    private const double Warm = 8;
    private const double WarmUp = 600;

    /// <summary>She starts and stops within a step or so, s. Our assumption.</summary>
    private const double WalkRamp = 0.8;

    /// <summary>Steps a second. Our assumption.</summary>
    private static readonly Between Gait = new(1, 2);

    private readonly DisturbanceLog _log = new();
    private readonly EpisodeClock _walk;
    private readonly RandomStream _gait;
    private readonly Oscillation _swing = new();
    private readonly Drift _manifold;

    /// <summary>Nothing runs before this step, and nothing begins.</summary>
    private long _wake;
    private double _kelvin;

    public Upsets(int seed, Disturbances disturbances)
    {
        Left = new(seed, Side.Left, disturbances, _log);
        Right = new(seed, Side.Right, disturbances, _log);
        _walk = new(new RandomStream(seed, "disturbed walks"), disturbances.Walks, WalkRamp);
        _gait = new RandomStream(seed, "disturbed gait");
        _manifold = new(
            new RandomStream(seed, "disturbed sensor drift manifold"), disturbances.SensorPerKelvin, disturbances.SensorWander);
    }

    public SideUpsets Left { get; }

    public SideUpsets Right { get; }

    /// <summary>What each shield leaks on top, mL/s for each mmHg.</summary>
    public PerSide<double> Leaks => new(Left.Leak, Right.Leak);

    /// <summary>Apparent weight that her steps add at this moment, as a share.</summary>
    public double Walk { get; private set; }

    /// <summary>Drift of the manifold's sensor, mmHg.</summary>
    public double ManifoldError => _manifold.Value;

    public DisturbanceRecord[] Describe() => _log.Describe();

    public void Step(long step)
    {
        if (step >= _wake)
        {
            StepEpisodes(step);
        }

        if (step % StepsPerSecond == 0)
        {
            StepSecond();
        }
    }

    private void StepEpisodes(long step)
    {
        Left.Step(step);
        Right.Step(step);
        if (_walk.Step(step))
        {
            _log.Add(DisturbanceKind.Walk, step, _walk, side: null);
            _swing.Begin(Gait.Draw(_gait));
        }

        Walk = _walk.Strength > 0 ? _walk.Strength * _walk.Size * _swing.Next() : 0;
        _wake = Math.Min(_walk.Onset, Math.Min(Left.Onset, Right.Onset));
    }

    private void StepSecond()
    {
        _kelvin += (Warm - _kelvin) / WarmUp;
        _manifold.StepSecond(_kelvin);
        Left.StepSecond(_kelvin);
        Right.StepSecond(_kelvin);
    }
}

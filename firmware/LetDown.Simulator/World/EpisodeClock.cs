using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>
/// Lets one kind of disturbance come and go, one at a time, in whole milliseconds. All of an episode is drawn before it begins, so that
/// what it meets on its way never shifts the next.
/// </summary>
internal sealed class EpisodeClock
{
    private const double StepsPerSecond = 1000;

    private readonly RandomStream _random;
    private readonly Episodes _episodes;
    private readonly bool _isSigned;
    private readonly double _perRamp;
    private readonly double _gap;

    private long _end = long.MaxValue;

    /// <param name="random">Its own stream.</param>
    /// <param name="episodes">How it comes and goes.</param>
    /// <param name="ramp">How long it takes to grow to its strength and to fade again, s.</param>
    /// <param name="isSigned">Whether it goes either way.</param>
    public EpisodeClock(RandomStream random, Episodes episodes, double ramp = 1 / StepsPerSecond, bool isSigned = false)
    {
        _random = random;
        _episodes = episodes;
        _isSigned = isSigned;
        _perRamp = 1 / (ramp * StepsPerSecond);
        if (episodes.Happen)
        {
            _gap = random.LogNormal(episodes.GapSeconds, episodes.GapSigma);
            Plan(0);
        }
    }

    /// <summary>Step in which the episode that runs has begun, or the next one will.</summary>
    public long Onset { get; private set; } = long.MaxValue;

    /// <summary>Size of the episode that runs or comes next.</summary>
    public double Size { get; private set; }

    /// <summary>How far it is there, 0 to 1.</summary>
    public double Strength { get; private set; }

    public TimeSpan Duration => TimeSpan.FromMilliseconds(_end - Onset);

    /// <summary>Moves on to a step; true when an episode begins in it.</summary>
    public bool Step(long step)
    {
        if (step < Onset)
        {
            return false;
        }

        if (step >= _end)
        {
            Strength = 0;
            Plan(step);
            return false;
        }

        Strength = Math.Min(1, Math.Min(step - Onset + 1, _end - step) * _perRamp);
        return step == Onset;
    }

    public bool IsPastMiddle(long step) => step - Onset >= _end - step;

    private void Plan(long now)
    {
        Onset = now + 1 + (long)(_random.Exponential(_gap) * StepsPerSecond);
        _end = Onset + Math.Max(1, (long)(_episodes.Seconds.DrawRatio(_random) * StepsPerSecond));
        var size = _episodes.Size.DrawRatio(_random);
        Size = _isSigned && _random.Chance(0.5) ? -size : size;
    }
}

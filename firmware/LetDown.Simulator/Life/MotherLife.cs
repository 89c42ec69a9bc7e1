using LetDown.Core.Units;
using LetDown.Simulator.Mother;
using LetDown.Simulator.Randomness;
using static LetDown.Simulator.Life.LifeParameters;

namespace LetDown.Simulator.Life;

/// <summary>
/// A woman's weeks: milk is made from hour to hour, her baby drinks some of it, she pumps some of it. The same seed gives the same
/// woman and the same plan of days; what she gives depends on what was taken before.
/// </summary>
internal sealed class MotherLife
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly int _seed;
    private readonly MotherTraits _traits;
    private readonly RandomStream _nursing;
    private PerSide<Mass> _milk;
    private TimeSpan _now;
    private int _sessions;

    public MotherLife(int seed)
    {
        _seed = seed;
        _traits = MotherTraits.Draw(seed);
        _milk = new(new(_traits.Breasts.Left.Milk), new(_traits.Breasts.Right.Milk));
        _nursing = new(seed, "life nursing");
    }

    /// <summary>Milk in each breast now.</summary>
    public PerSide<Mass> Milk => _milk;

    /// <summary>Her days, drawn from her seed: when milk is taken, how, and how she is then.</summary>
    public static IEnumerable<LifeEvent> Plan(int seed, int days)
    {
        var random = new RandomStream(seed, "life plan");
        var gap = 24 / RemovalsPerDay;
        for (var hour = gap / 2; hour < 24 * days; hour += gap)
        {
            var at = TimeSpan.FromHours(hour + random.Normal(0, Jitter, -gap / 3, gap / 3));
            var kind = random.Chance(NursingShare) ? LifeEventKind.Nursing : LifeEventKind.Pumping;
            yield return new(at, kind, DrawStress(random), DrawTiredness(random, at));
        }
    }

    /// <summary>She sits down to pump. Afterwards call <see cref="Leave"/>.</summary>
    public SimulatedMother Sit(LifeEvent session, double cues = 0, bool isWarmed = false)
    {
        MakeMilkUntil(session.At);
        _sessions++;
        return new(_seed, new Sitting
        {
            Number = _sessions,
            Milk = _milk,
            Stress = session.Stress,
            Tiredness = session.Tiredness,
            Cues = cues,
            IsWarmed = isWarmed,
        });
    }

    /// <summary>She has pumped: what is left is hers.</summary>
    public void Leave(SimulatedMother mother)
    {
        _milk = mother.Milk;
        _now += TimeSpan.FromSeconds(mother.Seconds);
    }

    /// <summary>Her baby drinks. Gives what was taken from each breast.</summary>
    public PerSide<Mass> Nurse(LifeEvent feed)
    {
        MakeMilkUntil(feed.At);
        var share = _nursing.Normal(NursingMean, NursingSigma, 0.1, 0.95);
        var taken = new PerSide<Mass>(new(_milk.Left.Grams * share), new(_milk.Right.Grams * share));
        _milk = new(_milk.Left - taken.Left, _milk.Right - taken.Right);
        return taken;
    }

    private void MakeMilkUntil(TimeSpan at)
    {
        while (_now < at)
        {
            var dt = at - _now < Step ? at - _now : Step;
            var daily = 1 + (Circadian * Math.Cos(2 * Math.PI * (_now.TotalHours - CircadianPeak) / 24));
            _milk = new(Fill(_traits.Breasts.Left, _milk.Left), Fill(_traits.Breasts.Right, _milk.Right));
            _now += dt;

            Mass Fill(BreastTraits breast, Mass milk) =>
                new(milk.Grams + (Breast.Synthesis(breast, milk.Grams) * daily * dt.TotalSeconds));
        }
    }

    private static Stress DrawStress(RandomStream random) => random.Uniform() switch
    {
        < StressShare => Stress.Noise,
        < 2 * StressShare => Stress.MentalArithmetic,
        _ => Stress.None,
    };

    private static double DrawTiredness(RandomStream random, TimeSpan at)
    {
        var night = (1 + Math.Cos(2 * Math.PI * (at.TotalHours - 3) / 24)) / 2;
        return Math.Clamp(TiredByDay + ((TiredAtNight - TiredByDay) * night) + (TiredSigma * random.Normal()), 0, 1);
    }
}

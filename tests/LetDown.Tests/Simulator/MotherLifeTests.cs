using LetDown.Simulator.Life;
using LetDown.Simulator.Mother;

namespace LetDown.Tests.Simulator;

/// <summary>Weeks of women's lives, in moments.</summary>
public sealed class MotherLifeTests
{
    private const int Days = 28;

    [Fact]
    public void The_same_seed_lives_the_same_weeks()
    {
        Assert.Equal(MotherLife.Plan(5, Days), MotherLife.Plan(5, Days));
        Assert.Equal(Live(5).Taken, Live(5).Taken);
    }

    [Fact]
    public void What_is_taken_in_a_day_is_what_is_made()
    {
        // FL16: 18.4 and 15.5 mL/h on the mean of 24 h, so 813 mL in a day; FL29: 502 to 1356 mL.
        var perDay = Enumerable.Range(200, 25).Select(seed => Live(seed).Taken / Days / 1.03).ToArray();
        Assert.InRange(perDay.Average(), 600, 900);
        Assert.All(perDay, millilitres => Assert.InRange(millilitres, 250, 1600));
    }

    [Fact]
    public void Time_to_let_down_is_a_trait_of_hers_more_than_of_the_day()
    {
        var women = Enumerable.Range(300, 12).Select(seed => Live(seed).Latencies).ToArray();
        var within = women.Average(latencies => Variance(latencies));
        var between = Variance([.. women.Select(latencies => latencies.Average())]);
        Assert.True(between > within, $"Between women {between:0.000}, within one {within:0.000}, of the logarithm.");
    }

    [Fact]
    public void A_tired_mother_waits_longer_and_cues_shorten_it_for_those_who_answer()
    {
        var rested = FirstOnset(new Sitting());
        Assert.True(FirstOnset(new Sitting { Tiredness = 1 }) > 1.15 * rested);
        Assert.True(FirstOnset(new Sitting { Cues = 1 }) < 0.9 * rested);
        var unmoved = Enumerable.Range(0, 200).Count(seed => MotherTraits.Draw(seed).CueResponse == 0);
        Assert.InRange(unmoved, 40, 80);
    }

    [Fact]
    public void Stress_slows_the_reflex_by_as_much_as_published()
    {
        // LD29: 0.507; LD30: 0.569.
        var calm = Count(Stress.None);
        Assert.InRange(Count(Stress.Noise) / calm, 0.42, 0.62);
        Assert.InRange(Count(Stress.MentalArithmetic) / calm, 0.48, 0.68);
    }

    [Fact]
    public void More_vacuum_than_is_comfortable_is_felt_and_brings_nothing_more()
    {
        var comfortable = new PumpingBout(7).Pump(600, left: true, right: false);
        var tooMuch = new PumpingBout(7).Pump(600, left: true, right: false, share: 1.2);
        Assert.Equal(0, comfortable.Mother.Discomfort);
        Assert.InRange(tooMuch.Mother.Discomfort, 100, 600);

        // VA01: her own maximum is where flow stops growing; a sharper pulse may shift a little milk in time.
        Assert.InRange(tooMuch.Grams.Left, 0.97 * comfortable.Grams.Left, 1.03 * comfortable.Grams.Left);
    }

    private static (double Taken, double[] Latencies) Live(int seed)
    {
        var life = new MotherLife(seed);
        double taken = 0;
        List<double> latencies = [];
        foreach (var now in MotherLife.Plan(seed, Days))
        {
            if (now.Kind == LifeEventKind.Nursing)
            {
                var milk = life.Nurse(now);
                taken += milk.Left.Grams + milk.Right.Grams;
                continue;
            }

            var pump = new ResearchPump(life.Sit(now));
            PumpBoth(pump, 15 * 60);
            life.Leave(pump.Mother);
            taken += pump.Grams.Left + pump.Grams.Right;
            latencies.AddRange(pump.Mother.DescribeEjections().Take(1).Select(e => Math.Log(e.Onset.TotalSeconds)));
        }

        return (taken, [.. latencies]);
    }

    private static double FirstOnset(Sitting sitting) => Bouts(sitting, 240)
        .Average(mother => mother.DescribeEjections().Select(e => e.Onset.TotalSeconds).DefaultIfEmpty(900).First());

    private static double Count(Stress stress) => Bouts(new Sitting { Stress = stress }, 1200).Average(mother => mother.EjectionCount);

    private static IEnumerable<SimulatedMother> Bouts(Sitting sitting, double seconds) => Enumerable.Range(0, 60)
        .Select(seed => PumpBoth(new ResearchPump(new(seed, sitting)), seconds).Mother);

    private static ResearchPump PumpBoth(ResearchPump pump, double seconds)
    {
        while (pump.Seconds < seconds)
        {
            pump.Step(left: true, right: true, pump.Mother.Traits.Breasts.Left.Comfort, 50);
        }

        return pump;
    }

    private static double Variance(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }
}

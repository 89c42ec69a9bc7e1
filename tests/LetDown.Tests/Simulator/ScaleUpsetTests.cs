using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.World;

namespace LetDown.Tests.Simulator;

/// <summary>What each kind does to a bottle of 100 g on its scale.</summary>
public sealed class ScaleUpsetTests
{
    private const double Load = 100;

    [Fact]
    public void A_knock_swings_both_ways_at_first_by_its_size_and_rings_down()
    {
        var errors = One(new() { Knocks = Once(0.5, 20) }, out var knock);
        Assert.InRange(errors[..80].Max(), 12, 20);
        Assert.True(errors[..160].Min() < -5);

        // Rung down to a hundredth at its end, and gone after it.
        Assert.InRange(errors[400..500].Max(Math.Abs), 0, 20 * 0.03);
        Assert.Equal(0, errors[501]);
        Assert.Equal(20, knock.Size, 1e-9);
    }

    [Fact]
    public void A_cable_pull_is_a_step_that_goes_away_again()
    {
        var errors = One(new() { CablePulls = Once(3, 5) }, out var pull);
        Assert.Equal(pull.Size, errors[1500], 1e-9);
        Assert.Equal(5, Math.Abs(pull.Size), 1e-9);
        Assert.Equal(0, errors[3001]);
    }

    [Fact]
    public void A_lifted_bottle_weighs_nothing_and_comes_back_with_another_tare()
    {
        var errors = One(new() { BottleLifts = Once(6, 2) }, out var lift);
        Assert.Equal(-Load, errors[3000], 1e-9);
        Assert.Equal(lift.Size, errors[6001], 1e-9);
        Assert.Equal(2, Math.Abs(lift.Size), 1e-9);
    }

    [Fact]
    public void A_walk_swings_both_bottles_once_or_twice_a_second_and_adds_nothing_in_the_mean()
    {
        var upsets = new Upsets(5, new Disturbances { Walks = Once(20, 0.1) });
        var (left, right) = (new List<double>(), new List<double>());
        Run(upsets, 60_000, () =>
        {
            left.Add(upsets.Left.ScaleError(Load, upsets.Walk));
            right.Add(upsets.Right.ScaleError(Load / 2, upsets.Walk));
        });
        var walk = upsets.Describe()[0];
        var course = left.Skip((int)walk.Onset.TotalMilliseconds).Take(20_000).ToArray();
        var crossings = course.Zip(course.Skip(1)).Count(pair => pair.First < 0 && pair.Second >= 0);
        Assert.Null(walk.Side);
        Assert.InRange(crossings, 19, 41);
        Assert.Equal(Load * 0.1, course.Max(), 0.1);
        Assert.Equal(0, course.Average(), 0.2);
        Assert.Equal(left.Max() / 2, right.Max(), 1e-9);
    }

    [Fact]
    public void Warmth_and_creep_come_over_minutes()
    {
        var upsets = new Upsets(5, new Disturbances { ScalePerKelvin = 0.02, ScaleCreep = 0.001, SensorPerKelvin = 0.1 });
        Run(upsets, 10_000, () => upsets.Left.ScaleError(Load, 0));
        var early = Math.Abs(upsets.Left.ScaleError(Load, 0));
        Run(upsets, 1_200_000, () => upsets.Left.ScaleError(Load, 0), from: 10_000);
        Assert.True(early < 0.1 * Math.Abs(upsets.Left.ScaleError(Load, 0)));
        Assert.NotEqual(upsets.Left.SensorError, upsets.Right.SensorError);
        Assert.InRange(Math.Abs(upsets.Left.SensorError), 0.001, 0.1 * 8 * 4);
    }

    /// <summary>One in some seconds, of exactly this length and size.</summary>
    private static Episodes Once(double seconds, double size) => new(5, 0, Between.Exactly(seconds), Between.Exactly(size));

    /// <summary>Course of the left scale's error from the onset of the first episode there: its length and a second.</summary>
    private static double[] One(Disturbances disturbances, out DisturbanceRecord record)
    {
        var upsets = new Upsets(5, disturbances);
        var errors = new List<double>();
        Run(upsets, 120_000, () => errors.Add(upsets.Left.ScaleError(Load, upsets.Walk)));
        record = upsets.Describe().First(d => d.Side == Side.Left);
        return [.. errors.Skip((int)record.Onset.TotalMilliseconds - 1).Take((int)record.Duration.TotalMilliseconds + 2)];
    }

    private static void Run(Upsets upsets, int steps, Action look, int from = 0)
    {
        for (var step = from + 1; step <= from + steps; step++)
        {
            upsets.Step(step);
            look();
        }
    }
}

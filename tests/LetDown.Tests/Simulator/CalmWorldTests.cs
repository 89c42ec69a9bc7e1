using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.World;

namespace LetDown.Tests.Simulator;

public sealed class CalmWorldTests
{
    /// <summary>
    /// What the world gave before disturbances were built into it: lines, motor, rail, sensors, bottle, sum of scale counts. Whoever changes
    /// it changes every recorded session and demo. The last digits may differ between processors, so nine count here.
    /// </summary>
    [Theory]
    [InlineData(1, 399, new[] {
        123.72565911682155, -0.001549404902747529, 127.7505380806851, 0.1805347913923877, 11.755828447838603,
        0.7951052636362251, 0.7987855920915483, 0.0028916726224027275, 9727801 })]
    [InlineData(1, 45899, new[] {
        -0.004837231651578394, 94.41227422952664, 98.84162833094298, 0.16895502537716292, 11.612410185018785,
        0.9218693820196608, 0.828588672369983, 4.490000000003062, 1170790955 })]
    [InlineData(7, 20123, new[] {
        -0.004881877399357139, -0.0015556103222718613, 325.14757995029333, 0.0, 11.933893930302819,
        0.9221045355175006, 0.5932130058082212, 1.912399999999993, 383552074 })]
    [InlineData(7, 59999, new[] {
        -0.00488187739935714, -0.0015556103222718613, 292.58039478782445, 0.0, 11.933893930302819,
        0.9213324087625027, 0.6264348274371818, 5.899999999999776, 1218275613 })]
    public void A_calm_world_is_what_it_was_before_there_were_disturbances(int seed, int steps, double[] expected)
    {
        var world = new SimulatedWorld(Bench.Calibration, seed, Disturbances.Calm);
        double counts = 0;
        for (var i = 0; i <= steps; i++)
        {
            world.Step(Drive(i), new(new Flow(0.3), new Flow(0.1)));
            counts += i % 13 == 0 ? world[Side.Left].Scale.Counts + world[Side.Right].Scale.Counts : 0;
        }

        var air = world.Air;
        double[] now =
        [
            air.Lines.Left.MmHg, air.Lines.Right.MmHg, air.Manifold, air.Motor.Amperes, world.SupplyVolts,
            world[Side.Left].Sensor.Share, world.ManifoldSensor.Share, world[Side.Right].Bottle.Grams,
        ];
        Assert.All(now.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-9));

        // A count may round the other way: a few in thousands of weighings.
        Assert.Equal(expected[^1], counts, 5.0);
    }

    [Fact]
    public void Whoever_says_nothing_of_disturbances_gets_a_calm_world_to_the_last_bit()
    {
        using var silent = new Bench(11);
        using var calm = new Bench(11, Disturbances.Calm);
        silent.Pump100(Side.Left, 60);
        calm.Pump100(Side.Left, 60);
        Assert.Equal(silent.Pump.Truth, calm.Pump.Truth);
        Assert.Empty(calm.Pump.Disturbed);
    }

    /// <summary>Cycles of 1.2 s, half a minute on each side, with a pad and a massage motor at times.</summary>
    private static WorldDrive Drive(int step)
    {
        PerSide<bool> pulled = new(step < 30_000, step >= 30_000);
        return step % 1200 < 400 ? new(0.7, pulled, pulled, new(step > 20_000, false), new(false, step > 40_000)) : default;
    }
}

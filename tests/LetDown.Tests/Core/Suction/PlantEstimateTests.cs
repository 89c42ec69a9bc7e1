using CsCheck;
using LetDown.Core.Suction;

namespace LetDown.Tests.Core.Suction;

public sealed class PlantEstimateTests
{
    private const double Dt = 0.001;
    private const int Steps = 5000;

    [Fact]
    public void It_finds_fill_and_leak_of_any_bottle_and_seal_within_five_cycles() =>
        Gen.Select(Gen.Double[40, 300], Gen.Double[0, 0.2]).Sample((air, leak) =>
        {
            var estimate = new PlantEstimate(200);
            var truth = new Plant(PlantModel.FillOf(air), leak / PlantModel.FreeFlow);

            // Five build-ups at half speed, each from ambient for half a second.
            for (var cycle = 0; cycle < 5; cycle++)
            {
                Pull(estimate, truth, 0.5, 0.5);
                estimate.Skip();
            }

            Assert.Equal(1, estimate.Plant.Fill / truth.Fill, 0.06);
            Assert.Equal(truth.Leak, estimate.Plant.Leak, 0.0001);
        });

    [Fact]
    public void It_learns_nothing_from_a_broken_reading()
    {
        var estimate = new PlantEstimate(200);
        var before = estimate.Plant;
        for (var i = 0; i < 100; i++)
        {
            estimate.Update(0.5, i % 2 == 0 ? double.NaN : double.PositiveInfinity, double.NaN, Dt);
        }

        Assert.Equal(before, estimate.Plant);
    }

    [Fact]
    public void Time_to_a_vacuum_is_what_pulling_takes() =>
        Gen.Select(Gen.Double[40, 300], Gen.Double[0, 0.1], Gen.Double[20, 150], Gen.Double[0.3, 1]).Sample((air, leak, to, speed) =>
        {
            var plant = new Plant(PlantModel.FillOf(air), leak / PlantModel.FreeFlow);
            var time = plant.TimeFor(0, to, speed);
            if (double.IsFinite(time))
            {
                double vacuum = 0;
                for (var i = 0; i < Steps; i++)
                {
                    vacuum += Slope(plant, speed, vacuum) * time / Steps;
                }

                Assert.Equal(to, vacuum, to * 0.01);
            }
        });

    private static void Pull(PlantEstimate estimate, in Plant truth, double speed, double seconds)
    {
        double vacuum = 0;
        for (double t = 0; t < seconds; t += Dt)
        {
            estimate.Update(speed, vacuum, vacuum, Dt);
            vacuum += Slope(truth, speed, vacuum) * Dt;
        }
    }

    private static double Slope(in Plant plant, double speed, double vacuum) =>
        ((speed * PlantModel.CapacityAt(vacuum)) - (plant.Leak * vacuum)) / plant.Fill;
}

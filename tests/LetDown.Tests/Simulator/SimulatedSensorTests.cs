using CsCheck;
using LetDown.Core.Units;
using LetDown.Simulator.Randomness;
using LetDown.Simulator.World;

namespace LetDown.Tests.Simulator;

public sealed class SimulatedSensorTests
{
    [Fact]
    public void A_vented_sensor_reads_ambient_within_the_data_sheets_error() =>
        Gen.Int[0, 100_000].Sample(seed =>
        {
            using var bench = new Bench(seed);
            bench.Wait(5);

            // PA03: 1.5 % of 115 kPa is 12.9 mmHg; noise and one count of the converter, 0.2 mmHg, on top.
            Assert.InRange(MmHg(bench.Share(0)), -15, 15);
            Assert.InRange(MmHg(bench.Share(1)), -15, 15);
            Assert.InRange(MmHg(bench.Share(2)), -15, 15);
        }, iter: 50);

    [Fact]
    public void Zeroed_at_a_vent_it_follows_the_truth_within_3_mmHg()
    {
        using var bench = new Bench(6);
        bench.Wait(5);
        var zero = Mean(bench, 0);
        bench.Pull(Side.Left, 0.6);
        bench.Beat(600);
        bench.Pump.Motor.DutyCycle = 0;
        bench.Set(Bench.Wiring.LineValvePins.Left, false);
        bench.Beat(200);
        Assert.True(bench.Pump.Truth.Lines.Left > new Vacuum(100));
        Assert.Equal(bench.Pump.Truth.Lines.Left.MmHg, Mean(bench, 0) - zero, 3.0);
    }

    [Fact]
    public void Reference_supply_and_motor_current_read_what_they_are()
    {
        using var bench = new Bench(6);
        bench.Pull(Side.Left, 0.6);
        bench.Beat(300);
        var truth = bench.Pump.Truth;

        // Half a count of the converter is 0.4 mV: 0.4 mA, and 2 mV on the rail.
        Assert.Equal(truth.MotorAmperes, bench.Share(3) * 3.3, 0.001);
        Assert.Equal(truth.SupplyVolts, bench.Share(4) * 3.3 / 0.2, 0.004);
        Assert.Equal(0.5, bench.Share(7), 0.004);
        Assert.True(truth.MotorAmperes > 0.1);
    }

    [Fact]
    public void The_rail_sags_when_the_motor_starts()
    {
        using var bench = new Bench(6);
        bench.Beat(50);
        var resting = bench.Pump.Truth.SupplyVolts;
        bench.Pull(Side.Left, 1);
        bench.Beat(3);
        Assert.True(bench.Pump.Truth.SupplyVolts < resting - 0.15);
    }

    [Fact]
    public void A_pad_driven_for_ever_is_stopped_by_its_own_thermostat()
    {
        var pad = new HeatedPad(Bench.Calibration);
        double warmest = 0;
        for (var t = 0.0; t < 3600; t += 0.1)
        {
            pad.Step(0.1, isDriven: true, volts: 12);
            warmest = Math.Max(warmest, pad.Celsius);
        }

        Assert.InRange(warmest, 47.5, 48.1);

        // A 10 kΩ thermistor under 10 kΩ reads half at 25 °C and less when warm.
        Assert.InRange(pad.Share, 0.25, 0.4);
    }

    [Fact]
    public void A_scale_weighs_milk_with_the_noise_of_its_electronics()
    {
        var scale = new Scale(2000, new RandomStream(4, "scale left"));
        scale.Step(0, 0, 0, isShaken: false);
        var empty = Weigh(scale);
        scale.Step(0, 100, 0, isShaken: false);
        var full = Weigh(scale);
        Assert.Equal(100, full.Mean - empty.Mean, 0.01);

        // PA12: 0.018 g rms at 80 samples/s.
        Assert.InRange(full.Deviation, 0.016, 0.020);
        scale.Step(0, 100, 150, isShaken: true);
        Assert.InRange(full.Mean - Weigh(scale).Mean, 0.01, 0.08);
        Assert.True(Weigh(scale).Deviation > 0.05);
    }

    [Fact]
    public void Milk_arrives_in_the_bottle_after_a_second_or_so()
    {
        var bottle = new Bottle(150);
        for (var i = 0; i < 100; i++)
        {
            bottle.Step(0.001, 10);
        }

        Assert.True(bottle.Grams < 0.05);
        Assert.Equal(1, bottle.Grams + bottle.Underway, 1e-9);
        for (var i = 0; i < 5000; i++)
        {
            bottle.Step(0.001, 0);
        }

        Assert.Equal(1, bottle.Grams, 0.001);
        Assert.False(bottle.IsFull);
    }

    private static (double Mean, double Deviation) Weigh(Scale scale)
    {
        var grams = Enumerable.Range(0, 4000).Select(_ => scale.Counts / 2000.0).ToArray();
        var mean = grams.Average();
        return (mean, Math.Sqrt(grams.Average(g => (g - mean) * (g - mean))));
    }

    private static double Mean(Bench bench, int channel)
    {
        double sum = 0;
        for (var i = 0; i < 100; i++)
        {
            bench.Beat(1);
            sum += MmHg(bench.Share(channel));
        }

        return sum / 100;
    }

    /// <summary>PA01 turned round: kPa below ambient from Vout = Vs·(0.92 − 0.007652·kPa), behind the divider.</summary>
    private static double MmHg(double share) =>
        (0.92 - (share * 3.3 / 0.6623 / 5)) / 0.007652 * Vacuum.MmHgPerKilopascal;
}

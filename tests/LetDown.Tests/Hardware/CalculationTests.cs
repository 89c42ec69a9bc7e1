using LetDown.Board.Description;
using LetDown.Board.Measuring;
using LetDown.Hardware;
using LetDown.Hardware.Calculations;
using LetDown.Hardware.Circuits;
using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.World;
using LetDown.Tests.Simulator;

namespace LetDown.Tests.Hardware;

/// <summary>What calculations.md says is what board code and simulator do.</summary>
public sealed class CalculationTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));
    private static readonly AnalogDescription Analog = Folder.Board().Analog;

    [Theory]
    [InlineData(60)]
    [InlineData(150)]
    [InlineData(250)]
    public void A_divider_at_its_limit_puts_the_board_codes_reading_off_by_what_the_budget_says(double mmHg)
    {
        // Both resistors of 0.1 % wrong, each the way that hurts.
        var wrong = 10_000 * 1.001 / ((10_000 * 1.001) + (5100 * 0.999)) / (10_000.0 / 15_100);
        var raw = Reading(mmHg, wrong) - Reading(mmHg, 1);
        var zeroed = raw - (Reading(0, wrong) - Reading(0, 1));
        var budget = new VacuumBudget(Analog).All.Single(part => part.Name == "sensors' divider");
        Assert.Equal(budget.Raw(mmHg), Math.Abs(raw), 0.01);
        Assert.Equal(budget.Zeroed(mmHg), Math.Abs(zeroed), 0.01);
    }

    [Fact]
    public void A_count_is_worth_what_the_scale_says()
    {
        var transfers = new AnalogTransfers(Analog);
        var counted = transfers.ToVacuum(3000 / 4096.0).MmHg - transfers.ToVacuum(3001 / 4096.0).MmHg;
        Assert.Equal(new VacuumScale(Analog).MmHgPerCount, counted, 1e-9);
    }

    [Fact]
    public void Zeroing_alone_misses_the_goal_at_the_ceiling_and_a_gauge_leaves_the_sensor_room_within_it()
    {
        var budget = new VacuumBudget(Analog);
        Assert.True(budget.Worst(part => part.Zeroed, 250) > VacuumBudget.Goal);
        Assert.InRange(budget.Worst(part => part.Calibrated, 250), 0, VacuumBudget.Goal);
        Assert.Equal(VacuumBudget.Goal, budget.Allowance(250) + budget.Worst(part => part.Calibrated, 250), 1e-9);
    }

    [Fact]
    public void A_pad_warms_as_long_as_the_simulated_one()
    {
        var pad = new HeatedPad(Bench.Calibration);
        var seconds = 0.0;
        for (; pad.Celsius < 43; seconds += 0.01)
        {
            pad.Step(0.01, isDriven: true, 12);
        }

        Assert.Equal(PadBudget.Seconds(28, 43), seconds, 0.5);
        Assert.Equal(PadBudget.Seconds(28, 43), PadBudget.Seconds(28, 40.5) + PadBudget.Seconds(40.5, 43), 1e-9);
    }

    [Fact]
    public void A_line_vents_as_an_orifice_lets_it()
    {
        // Isothermal, through an orifice: t = 2V/(p0·k)·(√v0 − √v1); the breast, which moves out again, adds 0.067·(760 − v) mL.
        var slowest = 2 * (200 + (0.067 * 760)) / (760 * PneumaticParts.NominalVentFlow) * (Math.Sqrt(250) - Math.Sqrt(20));
        var fastest = 2 * 200 / (760 * PneumaticParts.NominalVentFlow) * (Math.Sqrt(250) - Math.Sqrt(20));
        Assert.InRange(VentTiming.SecondsToVented(200, PneumaticParts.NominalVentFlow, 0.001), fastest, slowest);
    }

    [Fact]
    public void A_gram_is_what_the_board_file_says() =>
        Assert.Equal(ScaleSection.CountsPerGram, Folder.Board().Sides.Left.ScaleCountsPerGram, 0.01);

    [Fact]
    public void The_one_shots_limits_are_those_of_its_circuit()
    {
        var bounds = Bound.Read(Folder).Where(bound => bound.Circuit == "one-shot").ToDictionary(bound => bound.Figure);
        var timing = HeartbeatTiming.Of(102_000, 1e-6);
        Assert.True(bounds["pulse_nominal"].Holds(timing.PulseMs));
        Assert.True(bounds["pulse_longest"].Holds(timing.Longest));
        Assert.True(bounds["pulse_shortest"].Holds(timing.Shortest));

        // What board.json says is what is fitted, and an open vent comes within the 100 ms of the design.
        Assert.Equal(timing.PulseMs, Folder.Board().Heartbeat.OneShotMilliseconds, 0.5);
        Assert.InRange(timing.ToOpen, 0, 100);
    }

    [Fact]
    public void What_the_readme_says_does_not_hold_is_what_is_computed()
    {
        var budget = new VacuumBudget(Analog);
        var fitted = HeartbeatTiming.Of(102_000, 1e-6);
        var chain = fitted.Longest + HeartbeatTiming.EdgeMs + HeartbeatTiming.CoilMs;
        string[] figures =
        [
            $"zeroed only: {budget.Worst(part => part.Zeroed, 250):0.0} mmHg",
            $"by a gauge {budget.Worst(part => part.Calibrated, 250):0.0} mmHg",
            $"(200 mL): {(1000 * VentTiming.SecondsToVented(200, PneumaticParts.NominalVentFlow * 0.97, 0.009)) + chain:0} ms, with {fitted.ToOpen:0} ms at worst",
            $"a vent of 3.0 mm: {(1000 * VentTiming.SecondsToVented(200, PneumaticParts.NominalVentFlow * 9 / 4.84 * 0.97, 0.009)) + chain:0} ms",
        ];
        var readme = File.ReadAllText(Folder.At("README.md"));
        Assert.All(figures, figure => Assert.Contains(figure, readme, StringComparison.Ordinal));
    }

    private static double Reading(double mmHg, double ratio)
    {
        var sensor = Analog.Vacuum;
        var kilopascal = mmHg * 0.133322387415;
        var volts = sensor.SupplyVolts * (sensor.ShareAtAmbient - (sensor.SharePerKilopascal * kilopascal)) * sensor.Divider * ratio;
        return new AnalogTransfers(Analog).ToVacuum(volts / Analog.ReferenceVolts).MmHg;
    }
}

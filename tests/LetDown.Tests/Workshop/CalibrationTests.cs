using System.Globalization;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Workshop;
using LetDown.Firmware.Workshop.Calibration;
using LetDown.Tests.Board;
using LetDown.Tests.Host;

namespace LetDown.Tests.Workshop;

/// <summary>Known weights on the simulated scales, and a gauge beside made-up sensors.</summary>
public sealed class CalibrationTests
{
    private const double Nominal = 2147.48;

    private static readonly CalibratedBoard Shipped = new() { Nominal = BoardFiles.Shipped, Description = BoardFiles.Shipped, Overlays = [] };

    [Fact]
    public void Scales_that_are_right_stay_as_they_are()
    {
        var plan = CalibrationPlan.Scales(Shipped, 100);

        Assert.Equal("", TestBench.Codes(Weigh(100).Run(plan.Steps)));

        Assert.True(plan.IsDone);
        var found = Kept(plan);
        Assert.InRange(found.Description.Sides.Left.ScaleCountsPerGram, Nominal * 0.999, Nominal * 1.001);
        Assert.InRange(found.Description.Sides.Right.ScaleCountsPerGram, Nominal * 0.999, Nominal * 1.001);
        Assert.EndsWith(Path.Combine("board.d", "2026-11-28-scales.json"), found.Overlays.Single().File, StringComparison.Ordinal);
    }

    // A weight of 110 g that is said to be one of 100 g is a cell that gives 10 % more.
    [Fact]
    public void A_scale_that_shows_too_much_gets_more_counts_in_a_gram()
    {
        var plan = CalibrationPlan.Scales(Shipped, 100);

        Weigh(110).Run(plan.Steps);

        Assert.InRange(Kept(plan).Description.Sides.Left.ScaleCountsPerGram, Nominal * 1.099, Nominal * 1.101);
    }

    [Theory]
    [InlineData(0, "scale-feels-nothing-left scale-feels-nothing-right")]
    [InlineData(-100, "scale-sign-left scale-sign-right")]
    [InlineData(140, "scale-far-off-left scale-far-off-right")]
    [InlineData(60, "scale-far-off-left scale-far-off-right")]
    public void Nonsense_is_refused_and_nothing_kept(double really, string codes)
    {
        var plan = CalibrationPlan.Scales(Shipped, 100);

        Assert.Equal(codes, TestBench.Codes(Weigh(really).Run(plan.Steps)));
        Assert.False(plan.IsDone);
    }

    [Fact]
    public void A_weight_that_weighs_differently_the_second_time_is_refused()
    {
        var plan = CalibrationPlan.Scales(Shipped, 100);
        var times = 0;

        Assert.Equal("scale-not-the-same-left", TestBench.Codes(Weigh(() => times++ == 0 ? 100 : 102).Run([plan.Steps[0]])));
    }

    [Fact]
    public void Without_anybody_nothing_is_calibrated()
    {
        var plan = CalibrationPlan.Scales(Shipped, 100);
        var bench = new TestBench { Helper = new ScriptedHelper((_, _) => null, leaves: true) };

        Assert.Equal("nobody-there", TestBench.Codes(bench.Run([plan.Steps[0]])));
    }

    [Theory]
    [InlineData(1, 1, 1, "")]
    [InlineData(1.01, 1.02, 1.015, "")]
    [InlineData(1, 1.05, 1, "sensors-apart")]
    [InlineData(1.5, 1, 1, "sensor-far-off-left")]
    [InlineData(-1, 1, 1, "sensor-sign-left")]
    [InlineData(0, 1, 1, "sensor-feels-nothing-left")]
    public void Sensors_are_held_against_the_gauge(double left, double right, double manifold, string codes)
    {
        var plan = CalibrationPlan.Vacuum(Shipped, [50, 100, 200]);

        var outcomes = Pump(plan.Steps, new(left, right), manifold, bend: 0);

        Assert.Equal(codes, TestBench.Codes(outcomes));
        Assert.Equal(codes.Length == 0, plan.IsDone);
        if (plan.IsDone)
        {
            Assert.Equal(0.007652 * (left + right + manifold) / 3, Kept(plan).Description.Analog.Vacuum.SharePerKilopascal, 6);
        }
    }

    [Fact]
    public void A_sensor_that_bends_by_more_than_the_goal_is_refused()
    {
        var plan = CalibrationPlan.Vacuum(Shipped, [50, 100, 200]);

        Assert.Contains("sensor-bent-left", TestBench.Codes(Pump(plan.Steps, new(1, 1), 1, bend: 8)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-50")]
    [InlineData("400")]
    public void What_is_typed_must_be_a_gauge_reading(string typed)
    {
        var plan = CalibrationPlan.Vacuum(Shipped, []);

        Assert.Equal("gauge-no-number", TestBench.Codes(Pump([plan.Steps[0]], new(1, 1), 1, bend: 0, typed)));
    }

    private static TestBench Weigh(double grams) => Weigh(() => grams);

    private static TestBench Weigh(Func<double> grams) => new()
    {
        Helper = new ScriptedHelper((sentence, pump) =>
        {
            var side = sentence.Contains("left", StringComparison.Ordinal) ? Side.Left : Side.Right;
            pump.Put(side, new Mass(sentence.Contains("Put", StringComparison.Ordinal) ? grams() : 0));
            return "";
        }),
    };

    /// <summary>Steps over readings that are made up: the gauge is always where it was asked to be.</summary>
    private static List<StepOutcome> Pump(IReadOnlyList<TestStep> steps, PerSide<double> gain, double manifold, double bend, string typed = "")
    {
        var gauge = 0.0;
        var helper = new ScriptedHelper((sentence, _) =>
        {
            gauge = sentence.Split(' ').Select(word => double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0).Max();
            return typed;
        });
        var bench = new Bench(BoardFiles.Shipped, helper);
        var outcomes = new List<StepOutcome>();
        foreach (var step in steps.Where(step => step.Needs.Count == 0 || outcomes.TrueForAll(outcome => outcome.Verdict == Verdict.Passed)))
        {
            var findings = new Findings();
            foreach (var _ in step.Run(bench, findings))
            {
                var now = bench.Now.At + TimeSpan.FromMilliseconds(10);
                Sample<Vacuum> At(double share) => new(new((gauge * share) + 3 + (gauge is > 90 and < 110 ? bend : 0)), now);
                bench.Now = new Readings
                {
                    At = now,
                    Sides = new(new() { Line = At(gain.Left) }, new() { Line = At(gain.Right) }),
                    Manifold = At(manifold),
                };
            }

            outcomes.Add(new(step, findings.Verdict, 0, findings.Measured, findings.Troubles, findings.LeftOut));
        }

        return outcomes;
    }

    private static CalibratedBoard Kept(CalibrationPlan plan)
    {
        using var folder = new TemporaryFolder();
        plan.Keep(new OverlayWriter(folder.Path, BoardFiles.Shipped, isSimulated: false, new Quarter()));
        return CalibratedBoard.Load(BoardFiles.ShippedPath, folder.Path, isSimulated: false);
    }

    private sealed class Quarter : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 3, 15, 0, TimeSpan.Zero);
    }
}

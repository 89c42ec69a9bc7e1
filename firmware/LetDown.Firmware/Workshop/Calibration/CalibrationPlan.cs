using LetDown.Board;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>What is to be calibrated, in steps, and how what was found is kept.</summary>
internal sealed class CalibrationPlan
{
    private readonly Func<bool> _isDone;

    private CalibrationPlan(IReadOnlyList<TestStep> steps, Func<bool> isDone, Func<OverlayWriter, string> keep) => (Steps, _isDone, Keep) = (steps, isDone, keep);

    public IReadOnlyList<TestStep> Steps { get; }

    /// <summary>True when every step found its number: half of a calibration is not kept.</summary>
    public bool IsDone => _isDone();

    public Func<OverlayWriter, string> Keep { get; }

    public static CalibrationPlan Scales(CalibratedBoard board, double grams)
    {
        var (left, right) = (Scale(board, Side.Left, grams), Scale(board, Side.Right, grams));
        return new(
            [left.Step, right.Step],
            () => left.CountsPerGram is not null && right.CountsPerGram is not null,
            writer => writer.Write(new PerSide<double?>(left.CountsPerGram, right.CountsPerGram)));
    }

    public static CalibrationPlan Vacuum(CalibratedBoard board, IReadOnlyList<double> gauge)
    {
        VacuumCalibration[] sensors =
        [
            new("left line", "left", "U511", gauge, bench => (bench.Now.Sides.Left.Line.Value.MmHg, bench.Now.Sides.Left.Line.At)),
            new("right line", "right", "U521", gauge, bench => (bench.Now.Sides.Right.Line.Value.MmHg, bench.Now.Sides.Right.Line.At)),
            new("manifold", "manifold", "U531", gauge, bench => (bench.Now.Manifold.Value.MmHg, bench.Now.Manifold.At)),
        ];
        string[] names = ["left line", "right line", "manifold"];
        double? found = null;
        var agreement = new TestStep("vacuum-agreement", "One number for all three", [.. sensors.Select(sensor => sensor.Step.Id)], (_, findings) =>
        {
            found = VacuumAgreement.Judge([.. names.Zip(sensors, (name, sensor) => (name, sensor.Fit!.Value))], board.Description.Analog.Vacuum.SharePerKilopascal, findings);
            return [];
        });
        return new([.. sensors.Select(sensor => sensor.Step), agreement], () => found is not null, writer => writer.Write(found!.Value));
    }

    private static ScaleCalibration Scale(CalibratedBoard board, Side side, double grams) =>
        new(side, grams, board.Description.Sides[side].ScaleCountsPerGram, board.Nominal.Sides[side].ScaleCountsPerGram);
}

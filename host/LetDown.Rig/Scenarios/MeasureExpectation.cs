using LetDown.Rig.Running;

namespace LetDown.Rig.Scenarios;

/// <summary>A measure within limits.</summary>
internal sealed record MeasureExpectation(MeasureKind Measure, Window Window, Limits Limits) : Expectation
{
    public override IWatch Watch() => Measure switch
    {
        MeasureKind.DeepestVacuum => new DeepestWatch(this),
        MeasureKind.LongestHold => new HoldWatch(this),
        MeasureKind.TimeToVent => new VentWatch(this),
        MeasureKind.VacuumAtEnd => new LastWatch(this, moment => moment.Measured.Deepest.MmHg),
        MeasureKind.Grams => new LastWatch(this, moment => (moment.Measured.Bottles.Left + moment.Measured.Bottles.Right).Grams),
        MeasureKind.WeighingError => new LastWatch(this, WeighingError),
        MeasureKind.LetDowns => new LastWatch(this, moment => moment.Status.LetDowns),
        MeasureKind.Rounds => new LastWatch(this, moment => moment.Status.Round),
        _ => throw new InvalidOperationException($"{Measure} is no measure."),
    };

    /// <summary>What became of it.</summary>
    public Finding Found(double? value) => new()
    {
        Kind = "measure",
        Name = $"{Words.Of(Measure)}{Window}",
        Value = value,
        Unit = Measure.Unit(),
        Limits = Limits,
        Window = Window,
    };

    private static double WeighingError(Moment moment)
    {
        var (bottles, weighed) = (moment.Measured.Bottles, moment.Status.Collected);
        return Math.Max(Math.Abs((bottles.Left - weighed.Left).Grams), Math.Abs((bottles.Right - weighed.Right).Grams));
    }
}

namespace LetDown.Rig.Scenarios;

/// <summary>What goes with each measure.</summary>
internal static class Measures
{
    /// <summary>The unit in which it is measured and limited.</summary>
    public static string Unit(this MeasureKind measure) => measure switch
    {
        MeasureKind.DeepestVacuum or MeasureKind.VacuumAtEnd => "mmHg",
        MeasureKind.LongestHold or MeasureKind.TimeToVent => "s",
        MeasureKind.Grams or MeasureKind.WeighingError => "g",
        MeasureKind.LetDowns => "let-downs",
        MeasureKind.Rounds => "visits",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure."),
    };

    /// <summary>Whether it means something to begin late.</summary>
    public static bool HasFrom(this MeasureKind measure) => measure is not (MeasureKind.VacuumAtEnd or MeasureKind.WeighingError);

    /// <summary>Whether it means something to end early: a vent must stay vented.</summary>
    public static bool HasTo(this MeasureKind measure) => measure != MeasureKind.TimeToVent;
}

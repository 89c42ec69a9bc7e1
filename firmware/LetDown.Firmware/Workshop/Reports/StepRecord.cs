namespace LetDown.Firmware.Workshop.Reports;

/// <summary>A step in the record.</summary>
internal sealed record StepRecord(
    string Step,
    string Title,
    string Verdict,
    double Seconds,
    IReadOnlyList<Measurement> Measured,
    IReadOnlyList<Trouble> Troubles,
    string? LeftOut)
{
    public static StepRecord Of(StepOutcome outcome) => new(
        outcome.Step.Id, outcome.Step.Title, outcome.Verdict.Word(), Math.Round(outcome.Seconds, 3), outcome.Measured, outcome.Troubles, outcome.LeftOut);
}

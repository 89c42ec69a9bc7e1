namespace LetDown.Firmware.Workshop.Reports;

/// <summary>Each step as it ends, for people.</summary>
internal sealed class TextReport(TextWriter output)
{
    private const int NameWidth = 44;
    private const int ValueWidth = 14;

    public void Write(StepOutcome outcome)
    {
        output.WriteLine($"{Mark(outcome.Verdict)} {outcome.Step.Title}");
        foreach (var measured in outcome.Measured)
        {
            output.WriteLine($"       {measured.What,-NameWidth} {measured.Shown,-ValueWidth} {measured.Limits}".TrimEnd());
        }

        foreach (var trouble in outcome.Troubles)
        {
            output.WriteLine($"       {Sentence(trouble.What)} Check: {trouble.Check}. [{trouble.Code}]");
        }

        if (outcome.LeftOut is { } leftOut)
        {
            output.WriteLine($"       Left out: {leftOut}.");
        }
    }

    private static string Mark(Verdict verdict) => verdict switch { Verdict.Passed => " ok   ", Verdict.Failed => " FAIL ", _ => "  --  " };

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what[1..] + ".";
}

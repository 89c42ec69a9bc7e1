using LetDown.Board;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Hosting;

namespace LetDown.Firmware.Workshop.Reports;

/// <summary>The record of one test: what was measured, against which limits, by which versions.</summary>
internal sealed record TestRecord(
    string Board,
    string BoardFile,
    bool IsSimulated,
    string Firmware,
    DateTimeOffset Started,
    DateTimeOffset Ended,
    string Verdict,
    bool IsWhole,
    IReadOnlyList<StepRecord> Steps)
{
    public static TestRecord Of(
        FirmwareSettings settings, BoardDescription board, DateTimeOffset started, DateTimeOffset ended, IReadOnlyList<StepOutcome> outcomes, int steps)
    {
        var isWhole = outcomes.Count == steps && outcomes.All(outcome => outcome.Troubles.All(trouble => trouble.Code != "ended"));
        var isFine = isWhole && outcomes.All(outcome => outcome.Verdict != Workshop.Verdict.Failed);
        var verdict = (isFine ? Workshop.Verdict.Passed : Workshop.Verdict.Failed).Word();
        return new(board.Name, settings.BoardFile, settings.IsSimulated, FirmwareRun.Version, started, ended, verdict, isWhole, [.. outcomes.Select(StepRecord.Of)]);
    }

    /// <summary>One sentence for people.</summary>
    public string Summary
    {
        get
        {
            var failed = Steps.Count(step => step.Verdict == Workshop.Verdict.Failed.Word());
            var left = Steps.Count(step => step.LeftOut is not null);
            var rest = left > 0 ? $" In {left} of {Steps.Count} steps something was left out." : "";
            return (IsWhole, failed) switch
            {
                (false, _) => "The test was ended before its end; everything is off.",
                (true, 0) => $"All that was tried passed.{rest}",
                (true, 1) => $"1 step failed. Begin with it.{rest}",
                _ => $"{failed} steps failed. Begin with the first: others may follow from it.{rest}",
            };
        }
    }
}

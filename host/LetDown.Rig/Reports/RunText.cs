using LetDown.Rig.Running;

namespace LetDown.Rig.Reports;

/// <summary>One run for people: 80 columns.</summary>
internal static class RunText
{
    private const int NameColumns = 37;
    private const int WasColumns = 16;
    private const int NoteColumns = 72;

    public static IEnumerable<string> Lines(RunResult result)
    {
        yield return result.Scenario.Shows.Count == 0 ? result.Scenario.Name : $"{result.Scenario.Name} ({string.Join(", ", result.Scenario.Shows)})";
        foreach (var finding in result.Findings)
        {
            foreach (var line in Lines(finding))
            {
                yield return line;
            }
        }

        foreach (var line in result.Bench is { } bench ? BenchText.Lines(bench, result.Scenario.Mother) : [])
        {
            yield return line;
        }

        if (result.IsStopped)
        {
            yield return FormattableString.Invariant($"  STOP  at {result.ReachedSeconds:0.0} of {result.Scenario.End} s");
        }
    }

    /// <summary>How it all went, in one line.</summary>
    public static string Summary(IReadOnlyList<RunResult> results, int wanted)
    {
        var failed = results.Count(result => result is { HasPassed: false, IsStopped: false });
        var stopped = results.FirstOrDefault(result => result.IsStopped);
        var done = $"{results.Count(result => result.HasPassed)} of {wanted} scenarios passed, {failed} failed";
        var open = wanted - results.Count(result => !result.IsStopped);
        return stopped is null && open == 0
            ? $"{done}."
            : $"Stopped: {done}, {open} not run to the end.{(stopped is null ? "" : stopped.IsVented ? " The lines are vented." : " A line is NOT vented.")}";
    }

    private static IEnumerable<string> Lines(Finding finding)
    {
        var verdict = finding.HasPassed ? "PASS" : "FAIL";
        var numbers = $"{finding.Was.PadLeft(WasColumns)}  {finding.Wanted}";
        if (finding.Name.Length <= NameColumns)
        {
            yield return $"  {verdict}  {finding.Name.PadRight(NameColumns)}{numbers}";
        }
        else
        {
            yield return $"  {verdict}  {finding.Name}";
            yield return $"        {new string(' ', NameColumns)}{numbers}";
        }

        if (finding is { HasPassed: false, Note: { } note })
        {
            foreach (var line in Wrapped(note))
            {
                yield return $"        {line}";
            }
        }
    }

    /// <summary>In lines of 72 columns.</summary>
    public static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > NoteColumns)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}

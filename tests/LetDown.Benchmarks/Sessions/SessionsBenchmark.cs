using System.Diagnostics;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;

namespace LetDown.Benchmarks.Sessions;

/// <summary>Whole sessions with many mothers: do they all finish, with plausible figures, and within every limit?</summary>
internal static class SessionsBenchmark
{
    public static IReadOnlyList<Measure> Run(int seed, int mothers, string name)
    {
        var program = BuiltInPrograms.All.FirstOrDefault(program => program.Name == name)
            ?? throw new BenchmarkException($"There is no program {name}: {string.Join(", ", BuiltInPrograms.All.Select(program => program.Name))}.");
        var outcomes = new SessionOutcome[mothers];
        var watch = Stopwatch.StartNew();
        EachCore.For(mothers, i => outcomes[i] = new SessionRun(seed + i, program).Run());
        var wall = watch.Elapsed;
        Print(outcomes);
        return Summarise(outcomes, wall);
    }

    private static void Print(SessionOutcome[] outcomes)
    {
        Console.WriteLine("mother  end        why               min:s  let-downs  true  rounds  first s  left g  right g  left over L/R  deepest  hold s");
        foreach (var outcome in outcomes)
        {
            var (status, full) = (outcome.Status, outcome.Fullness);
            Console.WriteLine(FormattableString.Invariant(
                $"{outcome.Mother,6}  {status.State,-9}  {status.Reason,-16}  {status.Elapsed:mm\\:ss}  {status.LetDowns,9}  {outcome.Ejections,4}  {status.Round,6}  {outcome.FirstLetDownSeconds,7:0}  {status.Collected.Left.Grams,6:0.0}  {status.Collected.Right.Grams,7:0.0}  {full.Left,6:0%}/{full.Right,-6:0%}  {outcome.DeepestMmHg,7:0}  {outcome.LongestHoldSeconds,6:0.00}"));
        }
    }

    private static List<Measure> Summarise(SessionOutcome[] outcomes, TimeSpan wall)
    {
        var minutes = outcomes.Sum(outcome => outcome.Status.Elapsed.TotalMinutes);
        return
        [
            Measure.AtLeast("sessions that end complete", 100 * Share(outcomes, o => o.Status.State == PumpState.Complete), "%", 100),
            Measure.AtMost("notices of parts, none of which was broken", outcomes.Sum(o => o.FalseNotices.Count), "", 0),
            Measure.AtLeast("with two let-downs or more", 100 * Share(outcomes, o => o.Status.LetDowns >= 2), "%", 95),
            Measure.AtLeast("with a switch and a return", 100 * Share(outcomes, o => o.Status.Round >= 3), "%", 95),
            new("minutes, median", Median(outcomes, o => o.Status.Elapsed.TotalMinutes), "min"),
            new("grams from both, median", Median(outcomes, o => o.Grams.Grams), "g"),
            new("first let-down, median", Median(outcomes, o => o.FirstLetDownSeconds), "s"),
            new("left over of what a pump can get, median", 100 * Median(outcomes, o => (o.Fullness.Left + o.Fullness.Right) / 2), "%"),
            Measure.AtMost("weighing error, largest", outcomes.Max(o => o.WeighingError), "g", 2),
            Measure.AtMost("deepest vacuum", outcomes.Max(o => o.DeepestMmHg), "mmHg", SafetyLimits.Ceiling.MmHg),
            Measure.AtMost("longest hold above 20 mmHg", outcomes.Max(o => o.LongestHoldSeconds), "s", SafetyLimits.LongestHold.TotalSeconds),
            new("speed, all cores together", minutes / wall.TotalMinutes, "x real time", 1),
        ];
    }

    private static double Share(SessionOutcome[] outcomes, Func<SessionOutcome, bool> isSo) =>
        outcomes.Count(isSo) / (double)outcomes.Length;

    private static double Median(SessionOutcome[] outcomes, Func<SessionOutcome, double> value)
    {
        var sorted = outcomes.Select(value).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

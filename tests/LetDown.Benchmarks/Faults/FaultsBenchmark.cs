using LetDown.Core.Units;
using LetDown.Simulator.Failures;

namespace LetDown.Benchmarks.Faults;

/// <summary>Everything that can fail, at four moments: is the pump safe, how soon is it vented, and does it say what is wrong?</summary>
internal static class FaultsBenchmark
{
    public static IReadOnlyList<Measure> Run(int seed, string? part)
    {
        FailureRow[] rows = [.. FailureTable.Rows.Where(row => part is null || row.Part.Word() == part)];
        if (rows.Length == 0)
        {
            throw new BenchmarkException($"There is no part {part}: {string.Join(", ", FailureWords.Parts.Select(known => known.Word()))}.");
        }

        var moments = Enum.GetValues<FaultMoment>();
        FaultOutcome[] outcomes = [.. moments.SelectMany(moment => rows.GroupBy(First).SelectMany(group => Try(seed, [.. group], group.Key, moment)))
            .OrderBy(outcome => Array.IndexOf(rows, outcome.Failure))];
        FaultsTable.Print(outcomes, Console.Out);
        return Summarise(outcomes);
    }

    /// <summary>The breast whose part fails: what fails at the other one is not in use.</summary>
    private static Side First(FailureRow row) => row.Part.Word().Contains("right", StringComparison.Ordinal) ? Side.Right : Side.Left;

    /// <summary>One trail at a time: it is long.</summary>
    private static FaultOutcome[] Try(int seed, FailureRow[] rows, Side first, FaultMoment moment)
    {
        var trail = new FaultTrail();
        new FaultRun(seed, null, first, moment, trail).Trace();
        var outcomes = new FaultOutcome[rows.Length];
        Parallel.For(0, rows.Length, i => outcomes[i] = new FaultRun(seed, rows[i], first, moment, trail.Again()).Run());
        return outcomes;
    }

    private static List<Measure> Summarise(FaultOutcome[] outcomes)
    {
        double[] vented = [.. outcomes.Select(outcome => outcome.VentedAfter).OfType<double>().Where(double.IsFinite).Select(seconds => 1000 * seconds).Order()];
        List<Measure> measures =
        [
            new("failures tried", outcomes.Length, "runs"),
            Measure.AtLeast("safe", Share(outcomes, outcome => outcome.IsSafe), "%", 100),
            Measure.AtMost("deepest vacuum in any line", outcomes.Max(outcome => outcome.DeepestMmHg), "mmHg", FaultOutcome.Deepest),
            Measure.AtMost("longest hold above 20 mmHg", outcomes.Max(outcome => outcome.HeldSeconds), "s", FaultOutcome.LongestHold),
            Measure.AtLeast("named in the journal, of all", Share(outcomes, outcome => outcome.IsNamed), "%", 100),
            new("no effect to see", outcomes.Count(outcome => !outcome.HasEffect), "runs"),
            Measure.AtLeast("named in the journal, of those with an effect", Share([.. outcomes.Where(outcome => outcome.HasEffect)], outcome => outcome.IsNamed), "%", 100),
            new("a fault is raised", outcomes.Count(outcome => outcome.VentedAfter is not null), "runs"),
            Measure.AtMost("still not vented at the end", outcomes.Count(outcome => outcome.VentedAfter is double.PositiveInfinity), "runs", 0),
        ];
        if (vented.Length > 0)
        {
            measures.Add(new("vented after the fault, median", vented[vented.Length / 2], "ms"));
            measures.Add(Measure.AtMost("vented after the fault, longest", vented[^1], "ms", 1000 * FaultOutcome.Soon));
        }

        return measures;
    }

    private static double Share(FaultOutcome[] outcomes, Func<FaultOutcome, bool> isSo) => 100.0 * outcomes.Count(isSo) / outcomes.Length;
}

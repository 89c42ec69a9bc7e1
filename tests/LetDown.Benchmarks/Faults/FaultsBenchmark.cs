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
        var outcomes = new FaultOutcome[rows.Length * moments.Length];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = new FaultRun(seed, rows[i / moments.Length], moments[i % moments.Length]).Run());
        FaultsTable.Print(outcomes, Console.Out);
        return Summarise(outcomes);
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
            Measure.AtLeast("named by fault, notice or reason", Share(outcomes, outcome => outcome.Named.Length > 0), "%", 100),
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

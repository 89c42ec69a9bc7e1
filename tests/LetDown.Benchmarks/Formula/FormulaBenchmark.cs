namespace LetDown.Benchmarks.Formula;

/// <summary>The search for a formula through eight weeks of mothers whose truth is known, beside other ways to choose.</summary>
internal static class FormulaBenchmark
{
    /// <summary>Two weeks to learn.</summary>
    private const int From = 3;
    private const int To = 8;

    public static IReadOnlyList<Measure> Run(int seed, int mothers, DirectoryInfo? plots)
    {
        var all = new FormulaOutcome[mothers];
        EachCore.For(mothers, i => all[i] = FormulaOutcome.Of(seed + i));
        FormulaOutcome[] with = [.. all.Where(one => one.Mother.Answers)], without = [.. all.Where(one => !one.Mother.Answers)];
        if (plots is not null)
        {
            FormulaPlot.Write(with, without, plots);
        }

        return [.. Measures(with, without)];
    }

    private static IEnumerable<Measure> Measures(FormulaOutcome[] with, FormulaOutcome[] without)
    {
        var (random, oracle) = (Seconds(with, one => one.Random), Seconds(with, one => one.Oracle));
        yield return new("time to let-down, weeks 3 to 8, by one who knows", oracle, "s");
        yield return new("the same, formula", Seconds(with, one => one.Ours), "s", random);
        yield return new("the same, everything always", Seconds(with, one => one.Everything), "s", random);
        yield return new("the same, nothing", Seconds(with, one => one.Nothing), "s", random);
        yield return Measure.AtLeast("gain over random, of that of one who knows", 100 * (random - Seconds(with, one => one.Ours)) / (random - oracle), "%", 70);
        yield return new("mothers with at least 70 % of it", 100 * Share(with, one => Gain(one) >= 0.7), "%");
        yield return new("tricks that help by a fifth or more and are told so, week 8", 100.0 * with.Sum(one => one.Found.Told) / with.Sum(one => one.Found.All), "%");
        yield return new("search over by the end, mothers with effects", 100 * Share(with, one => one.Ours.Found is not null), "%");
        yield return new("after so many sessions, median", Median(with), "sessions");
        yield return new("mothers with effects that are told of one that is none", 100 * Share(with, one => one.False > 0), "%");
        yield return Measure.AtMost("time without effects, formula", Seconds(without, one => one.Ours), "s", Seconds(without, one => one.Random), Seconds(without, one => one.Random));
        yield return Measure.AtMost("mothers without effects that are told of one, week 8", 100 * Share(without, one => one.False > 0), "%", 5);
        yield return new("tricks a session without effects, weeks 3 to 8", without.Average(one => FormulaLife.Mean([.. one.Ours.Tricks.Select(count => (double)count)], From, To)), "tricks", without.Average(one => one.Random.Tricks.Average()));
        yield return new("search over by the end, mothers without effects", 100 * Share(without, one => one.Ours.Found is not null), "%");
        yield return new("after so many sessions, median", Median(without), "sessions");
        yield return new("mothers", with.Length + without.Length, "mothers");
    }

    private static double Gain(FormulaOutcome one)
    {
        var random = FormulaLife.Mean(one.Random.Seconds, From, To);
        return (random - FormulaLife.Mean(one.Ours.Seconds, From, To)) / (random - FormulaLife.Mean(one.Oracle.Seconds, From, To));
    }

    private static double Seconds(FormulaOutcome[] outcomes, Func<FormulaOutcome, FormulaLife> policy) => outcomes.Average(one => FormulaLife.Mean(policy(one).Seconds, From, To));

    private static double Share(FormulaOutcome[] outcomes, Func<FormulaOutcome, bool> isSo) => outcomes.Count(isSo) / (double)outcomes.Length;

    private static double Median(FormulaOutcome[] outcomes)
    {
        var found = outcomes.Select(one => one.Ours.Found).OfType<int>().Order().ToList();
        return found.Count == 0 ? double.NaN : found[found.Count / 2];
    }
}

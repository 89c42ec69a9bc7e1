using System.Globalization;
using LetDown.Simulator.Failures;

namespace LetDown.Benchmarks.Faults;

/// <summary>A row for each part and kind, then every run that was not safe, and every one that could be seen and was not named.</summary>
internal static class FaultsTable
{
    public static void Print(FaultOutcome[] outcomes, TextWriter output)
    {
        output.WriteLine($"{"part",-20} {"kind",-12} {"vented ms: median",17} {"longest",8} {"deepest mmHg",12} {"hold s",7} {"verdict",-8} named (notice)");
        foreach (var row in outcomes.GroupBy(outcome => outcome.Failure))
        {
            PrintRow([.. row], output);
        }

        output.WriteLine();
        foreach (var outcome in outcomes.Where(outcome => !outcome.IsSafe))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"NOT SAFE  {Name(outcome)} while {outcome.Moment}: {Why(outcome)}"));
        }

        foreach (var row in outcomes.Where(outcome => outcome.IsSilent).GroupBy(outcome => outcome.Failure))
        {
            output.WriteLine($"NOT NAMED {Name(row.First())} while {string.Join(", ", row.Select(outcome => outcome.Moment))}");
        }
    }

    private static void PrintRow(FaultOutcome[] row, TextWriter output)
    {
        double[] vented = [.. row.Select(outcome => outcome.VentedAfter).OfType<double>().Select(seconds => 1000 * seconds).Order()];
        var (median, longest) = vented.Length == 0 ? ("-", "-") : (Round(vented[vented.Length / 2]), Round(vented[^1]));
        var silent = row.Count(outcome => outcome.IsSilent);
        var unseen = row.Count(outcome => !outcome.HasEffect);
        var named = string.Join(", ", row.SelectMany(outcome => outcome.Named.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Distinct());
        var verdict = row.All(outcome => outcome.IsSafe) ? "safe" : "NOT SAFE";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{row[0].Failure.Part.Word(),-20} {row[0].Failure.Kind.Word(),-12} {median,17} {longest,8} {row.Max(o => o.DeepestMmHg),12:0} {row.Max(o => o.HeldSeconds),7:0.00} {verdict,-8} {(unseen > 0 ? $"no effect in {unseen} " : "")}{(silent > 0 ? $"silent in {silent} of {row.Length} " : "")}{named}"));
    }

    private static string Name(FaultOutcome outcome) => $"{outcome.Failure.Part.Word()} {outcome.Failure.Kind.Word()}";

    private static string Why(FaultOutcome outcome)
    {
        var deep = outcome.IsTooDeep ? FormattableString.Invariant($"{outcome.DeepestMmHg:0} mmHg ") : "";
        var held = outcome.IsHeld ? FormattableString.Invariant($"held for {outcome.HeldSeconds:0.00} s ") : "";
        var late = outcome.IsLate ? FormattableString.Invariant($"vented {1000 * outcome.VentedAfter:0} ms after the fault ") : "";
        return $"{deep}{held}{late}{(outcome.Named.Length == 0 ? "silent" : outcome.Named)}";
    }

    private static string Round(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}

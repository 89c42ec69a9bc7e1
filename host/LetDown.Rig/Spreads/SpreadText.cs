using LetDown.Rig.Reports;

namespace LetDown.Rig.Spreads;

/// <summary>A spread for people: 80 columns.</summary>
internal static class SpreadText
{
    private const int NameColumns = 33;
    private const int NumberColumns = 10;
    private const int MostMoments = 12;

    public static IEnumerable<string> Lines(ScenarioSpread spread)
    {
        yield return spread.Scenario.Name;
        yield return FormattableString.Invariant(
            $"{spread.Before.Count} runs with mother {spread.Scenario.Mother}, begun {Milliseconds(spread.Before[0])} to {Milliseconds(spread.Before[^1])} ms after the pump was switched on");
        yield return $"{new string(' ', 9 + NameColumns)}{Numbers("smallest", "median", "largest")}";
        foreach (var line in spread.Lines.SelectMany(line => Lines(line, spread.Before)))
        {
            yield return line;
        }

        yield return FormattableString.Invariant($"All kept to their limits in {spread.Passed} of {spread.Before.Count} runs.");
    }

    private static IEnumerable<string> Lines(SpreadLine line, IReadOnlyList<TimeSpan> before)
    {
        var passed = FormattableString.Invariant($"{line.Passed,4} ok  ");
        var numbers = $"{Numbers(Told(line.Smallest), Told(line.Median), Told(line.Largest))} {line.Unit}";
        if (line.Name.Length <= NameColumns)
        {
            yield return $"{passed}{line.Name.PadRight(NameColumns)}{numbers}";
        }
        else
        {
            yield return $"{passed}{line.Name}";
            yield return $"{new string(' ', 9 + NameColumns)}{numbers}";
        }

        if (line.Passed == line.Values.Count)
        {
            yield break;
        }

        foreach (var wrapped in RunText.Wrapped($"wanted {line.Limits.Told(line.Unit)}; not so when begun at {Moments(line, before)} ms"))
        {
            yield return $"         {wrapped}";
        }
    }

    /// <summary>When the runs began in which it failed.</summary>
    private static string Moments(SpreadLine line, IReadOnlyList<TimeSpan> before)
    {
        string[] failed = [.. before.Where((_, run) => !line.Limits.Hold(line.Values[run])).Select(Milliseconds)];
        return failed.Length <= MostMoments ? string.Join(", ", failed) : $"{string.Join(", ", failed.Take(MostMoments))} and {failed.Length - MostMoments} others";
    }

    private static string Numbers(string smallest, string median, string largest) =>
        smallest.PadLeft(NumberColumns) + median.PadLeft(NumberColumns) + largest.PadLeft(NumberColumns);

    private static string Told(double? value) => value is { } number ? FormattableString.Invariant($"{Math.Round(number, 2) + 0.0:0.##}") : "never";

    private static string Milliseconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalMilliseconds:0.###}");
}

using LetDown.Host.Patterns;

namespace LetDown.Benchmarks.Pattern;

/// <summary>A fall of supply by three tenths, and years in which nothing happens, looked at every day.</summary>
internal static class ChangeBenchmark
{
    private const double Fall = 0.7;
    private const int FallsOn = 40;
    private const int LookedAt = 21;
    private const int Year = 365;

    /// <summary>Told again within so many days, it is the same alarm.</summary>
    private const int SameAlarm = 28;

    public static IReadOnlyList<Measure> Run(int seed, int mothers)
    {
        var outcomes = new ChangeOutcome[mothers];
        EachCore.For(mothers, i => outcomes[i] = Of(seed + i));
        var noticed = outcomes.Where(one => one.Noticed is not null).ToList();
        return
        [
            Measure.AtLeast("a fall of supply by 30 % noticed within 10 days", Share(outcomes, one => one.Noticed <= 10), "%", 80),
            new("the same, a fall that takes a week", Share(outcomes, one => one.Gradual <= 10), "%"),
            new("days until it is noticed, median", noticed.Count == 0 ? double.NaN : noticed.Select(one => one.Noticed!.Value).Order().ElementAt(noticed.Count / 2), "days"),
            new("90 % intervals of how much that hold the truth, when first told", Share([.. noticed], one => one.Covers), "%"),
            Measure.AtMost("false alarms of supply", outcomes.Average(one => one.FalseAlarms), "a year", 1),
        ];
    }

    private static double Share(ChangeOutcome[] outcomes, Func<ChangeOutcome, bool> isSo) => 100.0 * outcomes.Count(isSo) / Math.Max(1, outcomes.Length);

    private static ChangeOutcome Of(int seed)
    {
        var sudden = new ChangeMother(seed).Live(FallsOn + LookedAt, day => day < FallsOn ? 1 : Fall);
        var gradual = new ChangeMother(seed).Live(FallsOn + LookedAt, day => 1 - ((1 - Fall) * Math.Clamp((day - FallsOn + 1) / 7.0, 0, 1)));
        var first = Noticed(sudden);
        var covers = first is { } day && Look(sudden, day)!.Value.Ratio is var ratio && ratio.Low <= Fall && Fall <= ratio.High;
        return new(Days(first), Days(Noticed(gradual)), covers, FalseAlarms(new ChangeMother(seed + 1_000_000).Live(Year, _ => 1)));
    }

    private static int? Noticed(IReadOnlyList<DailyValue> values) =>
        Enumerable.Range(FallsOn, LookedAt).Cast<int?>().FirstOrDefault(day => Look(values, day!.Value) is { Ratio.Median: < 1 });

    private static int? Days(int? day) => day - FallsOn + 1;

    private static int FalseAlarms(IReadOnlyList<DailyValue> values)
    {
        var (alarms, last) = (0, -SameAlarm);
        for (var day = 0; day < Year; day++)
        {
            if (Look(values, day) is not null)
            {
                alarms += day - last >= SameAlarm ? 1 : 0;
                last = day;
            }
        }

        return alarms;
    }

    /// <summary>On the evening of a day, by all days until then.</summary>
    private static Change? Look(IReadOnlyList<DailyValue> values, int day)
    {
        var until = new DateOnly(2026, 1, 1).AddDays(day);
        return ChangeReading.Of(ChangeKind.Supply, [.. values.TakeWhile(value => value.Day <= until)]);
    }
}

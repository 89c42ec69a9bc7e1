using LetDown.Core.Units;
using MathNet.Numerics.Statistics;

namespace LetDown.Benchmarks.Population;

/// <summary>Holds the population against the literature, row by row.</summary>
internal sealed class Study(IReadOnlyDictionary<string, BreastRecord[]> sessions, IReadOnlyDictionary<string, PublishedRow> rows)
{
    /// <summary>Millilitres for each gram.</summary>
    private const double Volume = 1 / Mass.MilkGramsPerMillilitre;

    public IReadOnlyList<Comparison> Compare() => [.. Ejections(), .. Milk(), .. Flow(), .. Traits(), .. Directions()];

    private IEnumerable<Comparison> Ejections()
    {
        yield return Comparison.OfMeans(rows["LD01"], Of("single-15", r => r.Ejections));
        yield return Comparison.OfMeans(rows["LD04"], Of("single-15", r => r.Ejections));
        yield return Comparison.OfMeans(rows["LD05"], Of("single-15", r => r.Ejections));
        yield return Comparison.OfMeans(rows["LD02"], Of("both-15", r => r.Ejections));
        yield return Comparison.OfMeans(rows["LD10"], Of("single-10-47cpm", r => r.Ejections), note: "(n not printed)");
        yield return Comparison.OfMeans(rows["LD11"], Of("single-10-3phase", r => r.Ejections), note: "(n not printed)");
        yield return Corresponding();
        yield return Interval();
        yield return Pace("LD29", "noise-20");
        yield return Pace("LD30", "arithmetic-20");
    }

    private IEnumerable<Comparison> Milk()
    {
        yield return Comparison.OfMeans(rows["FL04"], Of("single-15", r => r.Grams));
        yield return Comparison.OfMeans(Part(rows["FL12"], 0, "2-phase"), Of("single-15", r => r.Grams), Volume);
        yield return Comparison.OfMeans(rows["FL06"], Of("single-5", r => r.Grams), Volume, "(its women gave 99 % in 5 min, FL07; FL11's 66 % in 15)");
        yield return Comparison.OfMeans(rows["FL10"], BothTogether(), Volume, "(taken as both breasts)");
        yield return Comparison.OfMeans(Part(rows["FL15"], 0, "right"), Of("both-15", r => r.Grams, Side.Right), Volume);
        yield return Comparison.OfMeans(Part(rows["FL15"], 1, "left"), Of("both-15", r => r.Grams, Side.Left), Volume, "(its breasts differ more than FL16's, that set ours)");
        yield return Comparison.OfMeans(rows["FL11"], Of("single-15", r => 100 * r.Grams / r.Available));
        yield return Comparison.OfMeans(rows["LD13"], Of("single-10-47cpm", r => 100 * ShareOf(r, 1)), note: "(n not printed)");
        yield return Comparison.OfShare(rows["LD15"], Of("both-15", r => ShareOf(r, 2)));
    }

    private IEnumerable<Comparison> Flow()
    {
        yield return Comparison.OfMeans(rows["FL02"], Of("single-15", r => r.MostFlow));
        var most = 5 * sessions.Values.SelectMany(all => all).Max(r => r.MostFlow);
        yield return new(rows["FL01"], most, 0, most <= 4.6, "never above");
    }

    private IEnumerable<Comparison> Traits()
    {
        yield return Comparison.OfMeans(rows["VA01"], [.. Of("single-15", r => -r.VacuumMmHg)]);
        var right = BothBySide().Average(pair => pair.Right.Available > pair.Left.Available ? 100.0 : 0);
        yield return new(rows["FL26"], right, 0, right is >= 60 and <= 80, "7 of 10, give or take one");
    }

    private IEnumerable<Comparison> Directions()
    {
        yield return Comparison.OfDirection(rows["VA03"], Paired("single-15", "soft-15", r => r.Grams), "comfort over soft");
        yield return Comparison.OfDirection(rows["VA04"], FirstAndThird(), "first ejection over third");
        yield return Comparison.OfDirection(rows["DB07"], Paired("both-15", "sequential-15", r => r.Grams), "grams, both over sequential");
        yield return Comparison.OfDirection(rows["DB07"], BothOverTurns(), "ejections while a breast is pumped");
        yield return Comparison.OfDirection(rows["LD27"], Paired("calm-20", "noise-20", r => r.Ejections), "calm over noise");
        var warm = Comparison.OfDirection(rows["ST11"], Paired("warm-15", "unwarmed-15", r => r.Grams), "warm over unwarmed");
        yield return warm;
        var both = Ratio("both-15", "sequential-15");
        yield return new(rows["DB05"], both, 0, null, "preterm mothers; an upper bound, not a goal");
    }

    private Comparison Corresponding()
    {
        var pairs = BothBySide().SelectMany(pair => pair.Left.GramsByEjection.Zip(pair.Right.GramsByEjection))
            .Where(milk => milk.First + milk.Second > 4)
            .Select(milk => Math.Min(milk.First, milk.Second) >= 0.25 * Math.Max(milk.First, milk.Second) ? 1.0 : 0.0);
        return Comparison.OfShare(rows["LD07"], [.. pairs]);
    }

    private Comparison Interval()
    {
        var intervals = sessions["single-15"].Select(HighFlow.Of)
            .SelectMany(high => high.Onsets.Zip(high.Onsets.Skip(1), (one, next) => next - one)).ToArray();
        var median = intervals.Median();
        return new(rows["LD21"], median, intervals.StandardDeviation(), median is >= 68 and <= 371, "median within 68 to 371");
    }

    private Comparison Pace(string id, string protocol)
    {
        var ratio = Of(protocol, r => r.Ejections).Average() / Of("calm-20", r => r.Ejections).Average();
        return new(rows[id], ratio, 0, Math.Abs(ratio - rows[id].Mean) < 0.1, "± 0.1");
    }

    private double Ratio(string more, string less) =>
        Paired(more, less, r => r.Grams) is var pairs ? pairs.Sum(p => p.More) / pairs.Sum(p => p.Less) : 0;

    private List<(double, double)> FirstAndThird() =>
        [.. sessions["single-15"].Where(r => r.GramsByEjection.Count >= 4).Select(r => (r.GramsByEjection[0], r.GramsByEjection[2]))];

    /// <summary>Ejections that each breast's own 15 min caught.</summary>
    private List<(double, double)> BothOverTurns() =>
        [.. ByMother("both-15", r => r.Ejections).Zip(ByMother("sequential-15", r => r.Ejections)).Select(pair => (pair.First, pair.Second))];

    private List<(double More, double Less)> Paired(string more, string less, Func<BreastRecord, double> value) =>
        [.. ByMother(more, value).Zip(ByMother(less, value)).Select(pair => (pair.First, pair.Second))];

    private double[] BothTogether() => [.. ByMother("both-15", r => r.Grams)];

    private IEnumerable<double> ByMother(string protocol, Func<BreastRecord, double> value) =>
        sessions[protocol].GroupBy(r => r.Mother).OrderBy(group => group.Key).Select(group => group.Sum(value));

    private IEnumerable<(BreastRecord Left, BreastRecord Right)> BothBySide() => sessions["both-15"]
        .GroupBy(r => r.Mother).Select(group => (group.Single(r => r.Side == Side.Left), group.Single(r => r.Side == Side.Right)));

    private double[] Of(string protocol, Func<BreastRecord, double> value, Side? side = null) =>
        [.. sessions[protocol].Where(r => side is null || r.Side == side).Select(value)];

    private static double ShareOf(BreastRecord record, int first) =>
        record.GramsByEjection.Take(first).Sum() / Math.Max(record.Grams, 1e-9);

    /// <summary>A row that prints two figures with a stroke between them.</summary>
    private static PublishedRow Part(PublishedRow row, int part, string name) => row with
    {
        Quantity = $"{row.Quantity} ({name})",
        Value = row.Value.Split('/')[part].Trim(),
        Spread = row.Spread.Split('/')[part].Trim(),
    };
}

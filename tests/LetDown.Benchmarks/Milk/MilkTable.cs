namespace LetDown.Benchmarks.Milk;

/// <summary>One row for each variant, as means over the mothers, and its ratios to <c>two-phase</c> on the same mothers.</summary>
internal sealed class MilkTable(IReadOnlyList<Variant> variants, IReadOnlyList<MilkCurve[]> curves, int reference)
{
    /// <summary>What counts as nearly all of what was there.</summary>
    private const double NearlyAll = 0.8;

    public void Print(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine("program                  grams  of what was there  minutes  g/min  80 % in min (reached by)  discomfort s  over 20 mmHg min  rounds  let-downs  false  told after s");
        for (var i = 0; i < variants.Count; i++)
        {
            Console.WriteLine(Row(variants[i].Name, curves[i]));
        }

        Console.WriteLine();
        Console.WriteLine("ratio to two-phase, paired (95 %)     grams in all            grams in equal time     time for equal grams    minutes                 over 20 mmHg");
        for (var i = 0; i < variants.Count; i++)
        {
            Console.WriteLine($"{variants[i].Name,-36}  {Grams(i),-22}  {EqualTime(i),-22}  {EqualGrams(i),-22}  {Minutes(i),-22}  {UnderVacuum(i),-22}");
        }
    }

    public PairedRatio Grams(int i) => Ratio(i, (curve, _) => curve.Total, (_, other) => other.Total);

    /// <summary>Grams of both when the shorter of the two sessions was over.</summary>
    public PairedRatio EqualTime(int i) => Ratio(
        i, (curve, other) => curve.At(Math.Min(curve.Seconds, other.Seconds)), (curve, other) => other.At(Math.Min(curve.Seconds, other.Seconds)));

    /// <summary>Time of both to what the lesser of the two brought.</summary>
    public PairedRatio EqualGrams(int i) => Ratio(
        i, (curve, other) => curve.TimeTo(Math.Min(curve.Total, other.Total)), (curve, other) => other.TimeTo(Math.Min(curve.Total, other.Total)));

    public PairedRatio Minutes(int i) => Ratio(i, (curve, _) => curve.Seconds, (_, other) => other.Seconds);

    public PairedRatio UnderVacuum(int i) => Ratio(i, (curve, _) => curve.UnderVacuum, (_, other) => other.UnderVacuum);

    /// <summary>Uncomfortable time: the difference to the reference, s, with its 95 % interval.</summary>
    public (double Value, double Low, double High) Discomfort(int i)
    {
        var more = curves[i].Zip(curves[reference], (curve, other) => curve.Discomfort - other.Discomfort).ToArray();
        var mean = more.Average();
        var error = 1.96 * Math.Sqrt(more.Sum(value => (value - mean) * (value - mean)) / (more.Length - 1) / more.Length);
        return (mean, mean - error, mean + error);
    }

    public double Mean(int i, Func<MilkCurve, double> value) => curves[i].Average(value);

    private PairedRatio Ratio(int i, Func<MilkCurve, MilkCurve, double> over, Func<MilkCurve, MilkCurve, double> under)
    {
        var pairs = curves[i].Zip(curves[reference]).Where(pair => pair.First.Total > 0 && pair.Second.Total > 0).ToList();
        return PairedRatio.Of([.. pairs.Select(pair => over(pair.First, pair.Second))], [.. pairs.Select(pair => under(pair.First, pair.Second))]);
    }

    private static double Middle(MilkCurve[] all)
    {
        var sorted = all.SelectMany(curve => curve.Delays).Order().ToArray();
        return sorted.Length > 0 ? sorted[sorted.Length / 2] : double.NaN;
    }

    private static string Row(string name, MilkCurve[] all)
    {
        var reached = all.Select(curve => curve.TimeTo(NearlyAll * curve.Available)).Where(double.IsFinite).ToList();
        var nearly = reached.Count > 0 ? reached.Average() / 60 : double.NaN;
        return FormattableString.Invariant(
            $"{name,-22} {all.Average(c => c.Total),7:0.0}  {all.Average(c => c.Total / c.Available),17:0%}  {all.Average(c => c.Seconds) / 60,7:0.0}  {all.Sum(c => c.Total) / all.Sum(c => c.Seconds) * 60,5:0.00}  {nearly,11:0.0} ({reached.Count / (double)all.Length,4:0%})       {all.Average(c => c.Discomfort),12:0}  {all.Average(c => c.UnderVacuum) / 60,16:0.0}  {all.Average(c => c.Rounds),6:0.0}  {all.Average(c => c.Delays.Count),9:0.0}  {all.Average(c => c.False),5:0.00}  {Middle(all),12:0.00}");
    }
}

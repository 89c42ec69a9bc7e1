using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using MathNet.Numerics.Statistics;

namespace LetDown.Host.Plans;

/// <summary>What her sessions say the plan should be; what is not known well enough is left out.</summary>
public sealed class PlanTargets
{
    /// <summary>So many let-downs must have been weighed. Our choice.</summary>
    private const int FewestWeighed = 10;

    /// <summary>Of those, the newest count. Our choice: milk changes in weeks.</summary>
    private const int Newest = 30;

    /// <summary>A let-down keeps the pump busy so long, s: the pump's own number. What is left of an interval is waited in vain.</summary>
    private const double Busy = 75;

    private readonly Dictionary<PlanItem, double> _values = [];

    /// <param name="values">What is known.</param>
    internal PlanTargets(IEnumerable<KeyValuePair<PlanItem, double>> values) => _values = new(values);

    /// <summary>How many sessions it rests on.</summary>
    public int Sessions { get; init; }

    /// <summary>When the newest of them began.</summary>
    public DateTimeOffset UpTo { get; init; }

    /// <summary>What it should be; null when that is not known well enough.</summary>
    public double? this[PlanItem item] => _values.TryGetValue(item, out var value) ? value : null;

    /// <summary>What a pattern says.</summary>
    /// <param name="pattern">Of the same sessions.</param>
    /// <param name="sessions">In any order.</param>
    /// <param name="random">Where chance comes from.</param>
    public static PlanTargets Of(Pattern pattern, IEnumerable<PumpSession> sessions, Random random)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(sessions);
        var all = sessions.Where(session => session.StartedAt is not null).OrderByDescending(session => session.StartedAt).ToList();
        var targets = new PlanTargets([]) { Sessions = pattern.Sessions, UpTo = all.Count == 0 ? DateTimeOffset.MinValue : all[0].StartedAt!.Value };
        targets.AddWaits(pattern, random);
        targets.AddMilk(PlanItem.FirstMilkLeft, Side.Left, all);
        targets.AddMilk(PlanItem.FirstMilkRight, Side.Right, all);
        return targets;
    }

    private void AddWaits(Pattern pattern, Random random)
    {
        if (pattern.FirstLetDown.Maturity != Maturity.Learning)
        {
            // Coaxing begins where nineteen in twenty of her let-downs have come.
            _values[PlanItem.FirstLetDown] = pattern.FirstLetDown.Usual.Median;
            _values[PlanItem.CoaxAfter] = pattern.FirstLetDown.Predict(default, random).High;
            _values[PlanItem.FirstSide] = SideOf(pattern.FirstLetDown);
        }

        if (pattern.Interval.Maturity != Maturity.Learning)
        {
            _values[PlanItem.Interval] = pattern.Interval.Usual.Median;
            _values[PlanItem.FinishedAfter] = pattern.Interval.Predict(default, random).High - Busy;
        }
    }

    /// <summary>The breast that lets down sooner, once that is visible.</summary>
    private static double SideOf(FactorPattern first) =>
        first.Effects.Single(effect => effect.Factor == PatternFactor.RightBreast) is { IsVisible: true } effect ? (effect.Ratio.Median < 1 ? 1 : -1) : 0;

    private void AddMilk(PlanItem item, Side side, IEnumerable<PumpSession> sessions)
    {
        var grams = sessions.Select(session => session.LetDowns.Where(mark => mark.Side == side && mark.ShowedInMilk && mark.Grams is > 0).Select(mark => mark.Grams).FirstOrDefault())
            .OfType<double>().Where(double.IsFinite).Take(Newest).ToList();
        if (grams.Count >= FewestWeighed)
        {
            _values[item] = grams.Median();
        }
    }
}

namespace LetDown.Host.Plans;

/// <summary>Where an item may lie: what is learned stays within half and twice her own setting, and within what the pump takes.</summary>
/// <param name="Low">Lowest.</param>
/// <param name="High">Highest.</param>
public readonly record struct PlanBand(double Low, double High)
{
    /// <summary>Half and twice. Our choice.</summary>
    private const double Wide = 2;

    /// <summary>What the pump goes by when nothing is known of her: PersonalPlan's and the programs' own numbers.</summary>
    public static double Usual(PlanItem item) => item switch
    {
        PlanItem.FirstLetDown => 90,
        PlanItem.Interval => 221,
        PlanItem.CoaxAfter => 120,
        PlanItem.FinishedAfter => 180,
        PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight => 28,
        _ => 0,
    };

    /// <summary>What the pump takes at all; a setting of her own may be anywhere in it.</summary>
    public static PlanBand Of(PlanItem item) => item switch
    {
        PlanItem.FirstLetDown => new(10, 900),
        PlanItem.Interval => new(30, 900),
        PlanItem.CoaxAfter => new(30, 600),
        PlanItem.FinishedAfter => new(60, 600),
        PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight => new(1, 200),
        _ => new(-1, 1),
    };

    /// <summary>Where learning may take it.</summary>
    /// <param name="item">What.</param>
    /// <param name="own">Her own setting, or the usual.</param>
    public static PlanBand Around(PlanItem item, double own)
    {
        var (low, high) = Of(item);
        return item == PlanItem.FirstSide ? new(low, high) : new(Math.Max(low, own / Wide), Math.Min(high, own * Wide));
    }

    /// <summary>The nearest number in it.</summary>
    public double Clamp(double value) => Math.Clamp(value, Low, High);
}

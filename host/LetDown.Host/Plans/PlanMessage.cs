using LetDown.Protocol.V1;

namespace LetDown.Host.Plans;

/// <summary>Her plan as the pump takes it.</summary>
public static class PlanMessage
{
    /// <summary>Only what differs from the usual; the rest is left to the pump.</summary>
    public static Plan Of(PlanState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var plan = new Plan { FirstSide = state[PlanItem.FirstSide] switch { < 0 => Side.Left, > 0 => Side.Right, _ => Side.Unspecified } };
        foreach (var item in Enum.GetValues<PlanItem>().Where(item => state[item] != PlanBand.Usual(item)))
        {
            Set(plan, item, state[item]);
        }

        return plan;
    }

    /// <summary>True when the pump goes by that plan already; it may say numbers that are usual, too.</summary>
    /// <param name="wished">From here.</param>
    /// <param name="has">From the pump.</param>
    public static bool IsSame(Plan wished, Plan has)
    {
        ArgumentNullException.ThrowIfNull(wished);
        ArgumentNullException.ThrowIfNull(has);
        return wished.FirstSide == has.FirstSide && Enum.GetValues<PlanItem>().All(item => Get(wished, item) == Get(has, item));
    }

    private static double Get(Plan plan, PlanItem item) => (item switch
    {
        PlanItem.FirstLetDown => plan.HasFirstSeconds ? plan.FirstSeconds : null,
        PlanItem.Interval => plan.HasIntervalSeconds ? plan.IntervalSeconds : null,
        PlanItem.CoaxAfter => plan.HasCoaxAfterSeconds ? plan.CoaxAfterSeconds : null,
        PlanItem.FinishedAfter => plan.HasFinishedAfterSeconds ? plan.FinishedAfterSeconds : null,
        PlanItem.FirstMilkLeft => plan.HasFirstGramsLeft ? plan.FirstGramsLeft : null,
        PlanItem.FirstMilkRight => plan.HasFirstGramsRight ? plan.FirstGramsRight : null,
        _ => (double?)null,
    }) ?? PlanBand.Usual(item);

    private static void Set(Plan plan, PlanItem item, double value)
    {
        switch (item)
        {
            case PlanItem.FirstLetDown: plan.FirstSeconds = value; break;
            case PlanItem.Interval: plan.IntervalSeconds = value; break;
            case PlanItem.CoaxAfter: plan.CoaxAfterSeconds = value; break;
            case PlanItem.FinishedAfter: plan.FinishedAfterSeconds = value; break;
            case PlanItem.FirstMilkLeft: plan.FirstGramsLeft = value; break;
            case PlanItem.FirstMilkRight: plan.FirstGramsRight = value; break;
            default: break;
        }
    }
}

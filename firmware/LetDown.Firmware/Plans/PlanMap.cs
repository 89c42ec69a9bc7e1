using LetDown.Core.Planning;
using LetDown.Core.Units;
using LetDown.Firmware.Services;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Plans;

/// <summary>Her plan on the wire, where what is usual is left out.</summary>
internal static class PlanMap
{
    public static PersonalPlan FromWire(Wire.Plan plan)
    {
        var usual = PersonalPlan.Usual;
        return usual with
        {
            FirstSeconds = plan.HasFirstSeconds ? plan.FirstSeconds : usual.FirstSeconds,
            IntervalSeconds = plan.HasIntervalSeconds ? plan.IntervalSeconds : usual.IntervalSeconds,
            CoaxAfterSeconds = plan.HasCoaxAfterSeconds ? plan.CoaxAfterSeconds : null,
            FinishedAfterSeconds = plan.HasFinishedAfterSeconds ? plan.FinishedAfterSeconds : usual.FinishedAfterSeconds,
            FirstGrams = new(
                plan.HasFirstGramsLeft ? new Mass(plan.FirstGramsLeft) : usual.FirstGrams.Left,
                plan.HasFirstGramsRight ? new Mass(plan.FirstGramsRight) : usual.FirstGrams.Right),
            FirstSide = SideMap.FromWire(plan.FirstSide),
        };
    }

    public static Wire.Plan ToWire(PersonalPlan plan)
    {
        var wire = new Wire.Plan
        {
            FirstSeconds = plan.FirstSeconds,
            IntervalSeconds = plan.IntervalSeconds,
            FinishedAfterSeconds = plan.FinishedAfterSeconds,
            FirstGramsLeft = plan.FirstGrams.Left.Grams,
            FirstGramsRight = plan.FirstGrams.Right.Grams,
            FirstSide = plan.FirstSide is { } side ? SideMap.ToWire(side) : Wire.Side.Unspecified,
        };
        if (plan.CoaxAfterSeconds is { } after)
        {
            wire.CoaxAfterSeconds = after;
        }

        return wire;
    }
}

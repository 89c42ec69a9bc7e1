namespace LetDown.Host.Plans;

/// <summary>What kind of number an item is.</summary>
public static class PlanItemExtensions
{
    /// <summary>True when it is an amount of milk.</summary>
    public static bool IsAmount(this PlanItem item) => item is PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight;
}

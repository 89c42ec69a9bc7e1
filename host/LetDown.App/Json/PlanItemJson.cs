using LetDown.App.Screens;
using LetDown.Host.Plans;

namespace LetDown.App.Json;

/// <summary>One number of the plan, in s or g; a side is "left", "right" or "alternate". Amounts are null while they are hidden.</summary>
internal sealed record PlanItemJson(string Item, object? Value, object? Usual, object? Own)
{
    public static PlanItemJson From(PlanItem item, PlanState state, bool areVolumesHidden)
    {
        var isHidden = areVolumesHidden && item.IsAmount();
        return new(PlanWords.Name(item), isHidden ? null : Of(item, state[item]), isHidden ? null : Of(item, PlanBand.Usual(item)), isHidden ? null : Of(item, state.Own(item)));
    }

    public static object Of(PlanItem item, double value) =>
        item != PlanItem.FirstSide ? JsonOutput.Rounded(value, 1) : value < 0 ? "left" : value > 0 ? "right" : "alternate";
}

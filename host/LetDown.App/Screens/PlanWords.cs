using System.Globalization;
using System.Text.Json;
using LetDown.Host.Plans;

namespace LetDown.App.Screens;

/// <summary>The plan as people say it.</summary>
internal static class PlanWords
{
    public static IEnumerable<string> Items => Enum.GetValues<PlanItem>().Select(Name);

    public static string Name(PlanItem item) => JsonNamingPolicy.KebabCaseLower.ConvertName(item.ToString());

    public static string Title(PlanItem item) => item switch
    {
        PlanItem.FirstLetDown => "First let-down expected after",
        PlanItem.Interval => "The next one expected after",
        PlanItem.CoaxAfter => "The pump helps a slow one after",
        PlanItem.FinishedAfter => "A breast is not finished before",
        PlanItem.FirstMilkLeft => "First let-down brings, left",
        PlanItem.FirstMilkRight => "First let-down brings, right",
        _ => "Breast to begin with",
    };

    public static string Value(PlanItem item, double value) => item switch
    {
        PlanItem.FirstSide => value switch { < 0 => "left", > 0 => "right", _ => "the second one of last time" },
        PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight => Figures.About(value),
        _ => Figures.Spoken(TimeSpan.FromSeconds(value)),
    };

    public static string Wanted(PlanItem item)
    {
        var (low, high) = PlanBand.Of(item);
        return item switch
        {
            PlanItem.FirstSide => "left or right",
            PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight => string.Create(CultureInfo.InvariantCulture, $"an amount from {low:0} to {high:0} g, such as 20g"),
            _ => string.Create(CultureInfo.InvariantCulture, $"a time from {low:0} s to {high / 60:0} min, such as 90s"),
        };
    }

    public static string Done(PlanChange change) => change.Kind switch
    {
        PlanChangeKind.Frozen => "Your plan stays as it is. “letdown plan go-on” lets your sessions change it again.",
        PlanChangeKind.WentOn => "Your sessions change your plan again, a little each time.",
        PlanChangeKind.Reset => "What your plan had learned is forgotten. It begins anew with your next sessions.",
        _ => $"{Title(change.Item!.Value)}: {Value(change.Item.Value, change.After)}.",
    };

    /// <summary>One change and its reason.</summary>
    public static string Why(PlanChange change) => change switch
    {
        { Kind: PlanChangeKind.Frozen } => "You had it stay as it is.",
        { Kind: PlanChangeKind.WentOn } => "You had it go on learning.",
        { Kind: PlanChangeKind.Reset } => "You had it forget everything.",
        { Kind: PlanChangeKind.Set, Item: { } item } => $"{Title(item)} {Value(item, change.After)}: you set it ({Value(item, change.Before)} before).",
        _ => $"{Title(change.Item!.Value)} {Value(change.Item.Value, change.After)} ({Value(change.Item.Value, change.Before)} before): {Reason(change.Item.Value, change)}",
    };

    private static string Reason(PlanItem item, PlanChange change) => item == PlanItem.FirstSide
        ? change.After == 0 ? "no difference between your breasts shows any more." : $"your milk comes sooner there, in {Figures.Count(change.Sessions, "session")}."
        : $"your sessions say {Value(item, change.Target!.Value)} (from {Figures.Count(change.Sessions, "session")}){(change.Limit == PlanLimit.Band ? "; limited, because it stays between half and twice your own setting." : ".")}";
}

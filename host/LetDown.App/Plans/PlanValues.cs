using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Plans;

namespace LetDown.App.Plans;

/// <summary>Reads what she sets a number of the plan to.</summary>
internal static class PlanValues
{
    private const string Usual = "usual";

    public static double Read(PlanItem item, string said)
    {
        if (said == Usual)
        {
            return PlanBand.Usual(item);
        }

        var value = item switch
        {
            PlanItem.FirstSide => said switch { "left" => -1, "right" => 1, _ => (double?)null },
            PlanItem.FirstMilkLeft or PlanItem.FirstMilkRight => Amounts.ToGrams(said),
            _ => Lengths.ToSeconds(said),
        };
        var band = PlanBand.Of(item);
        return value is { } number && band.Clamp(number) == number
            ? number
            : throw new AppException($"{PlanWords.Name(item)} wants {PlanWords.Wanted(item)}, or {Usual}.", ExitCode.Usage);
    }
}

using System.Globalization;
using LetDown.Host.Patterns;

namespace LetDown.App.Screens;

/// <summary>What belongs to a pattern, as people say it.</summary>
internal static class PatternWords
{
    public static string Name(PatternFactor factor) => factor switch
    {
        PatternFactor.RightBreast => "beginning on the right",
        PatternFactor.Night => "at night",
        PatternFactor.Morning => "in the morning",
        PatternFactor.Evening => "in the evening",
        PatternFactor.LongerInterval => "twice as long since the last",
        PatternFactor.Tired => "tired",
        PatternFactor.Sleepy => "sleepy",
        PatternFactor.Stressed => "stressed",
        PatternFactor.Relaxed => "relaxed",
        PatternFactor.Ill => "ill",
        PatternFactor.Medicine => "medicine",
        PatternFactor.Period => "your period",
        PatternFactor.BothAtOnce => "both breasts at once",
        PatternFactor.AfterNursing => "after nursing",
        PatternFactor.SecondBreast => "the second breast",
        _ => "a later visit",
    };

    public static string Of(Maturity maturity) => maturity switch
    {
        Maturity.Learning => "it is still being learned.",
        Maturity.Settling => "it is settling.",
        _ => "it is well known.",
    };

    public static string Of(Sharpening sharpening) => sharpening.Kind switch
    {
        SharpeningKind.MoreSessions => $"More sessions: so far {Figures.Count(sharpening.Have, "session")} showed a let-down. With {sharpening.Among} it takes shape.",
        SharpeningKind.NoteBefore => $"A word of how you are before you begin, such as “letdown sessions note next --tired”: {sharpening.Have} of {sharpening.Among} sessions have one.",
        SharpeningKind.OtherBreastFirst => $"Beginning with the other breast now and then, if it is all the same to you: {sharpening.Have} of {sharpening.Among} did.",
        _ => $"Writing down when your baby drinks (“letdown add nursing”): {sharpening.Have} of {sharpening.Among} sessions came long after anything that is known of.",
    };

    /// <summary>A number of things, no more exact than it is known.</summary>
    public static string Count(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>How much more or less, as a share.</summary>
    public static string Change(Belief ratio, string more, string less) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(100 * (ratio.Median - 1)):0} % {(ratio.Median > 1 ? more : less)}");

    public static string Range(Belief ratio)
    {
        var (least, most) = ratio.Median > 1 ? (ratio.Low, ratio.High) : (ratio.High, ratio.Low);
        return string.Create(CultureInfo.InvariantCulture, $"9 in 10 chances {Math.Abs(100 * (least - 1)):0} to {Math.Abs(100 * (most - 1)):0} %");
    }
}

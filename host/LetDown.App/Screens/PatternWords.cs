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
}

using System.Globalization;
using LetDown.Host.Sessions;

namespace LetDown.App.Screens;

/// <summary>What a diagnosis is called: about this session, never about her.</summary>
internal static class DiagnosisWords
{
    public static string Title(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.AllWell => "All went well",
        DiagnosisKind.SlowRelease => "Milk was slow to let down",
        DiagnosisKind.LowFlow => "Milk flowed slowly",
        DiagnosisKind.LittleMilk => "There was little milk to take",
        DiagnosisKind.PoorSeal => "Suction did not work as it should",
        _ => "How it went cannot be told",
    };

    public static string Of(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.AllWell => "Milk let down in good time and flowed.",
        // LD29, LD30: noise and worry halve the pulses of oxytocin.
        DiagnosisKind.SlowRelease =>
            "That says nothing about how much you have: noise and worry can slow it, and it differs from day to day.",
        DiagnosisKind.LowFlow =>
            "Milk let down, and more was there than came. A level that is comfortable but not too soft, another shield, or warmth and massage may help.",
        // FL16: 18.4 and 15.5 mL/h, the mean of right and left breasts over a day. In words, for those who do not want to see amounts.
        DiagnosisKind.LittleMilk =>
            "Milk let down in good time; there was little to take. Soon after the last time that is to be expected: a breast fills again over hours.",
        DiagnosisKind.PoorSeal =>
            "Shield or pump stood in the way, so this session says nothing about your milk. See to that first: “letdown doctor” looks at the pump.",
        _ => "What was measured this time is not enough to say it.",
    };

    public static string Of(Evidence evidence) => evidence.What switch
    {
        EvidenceKind.FirstLetDown => $"The first let-down came after {Span(evidence.Value)} of suction (above {Span(evidence.Limit ?? 0)} is slow).",
        EvidenceKind.NoLetDown => $"No let-down showed in the milk in {Span(evidence.Value)} of suction.",
        EvidenceKind.LeftMilk => $"The left breast gave {Figures.Grams(evidence.Value)}.",
        EvidenceKind.RightMilk => $"The right breast gave {Figures.Grams(evidence.Value)}.",
        EvidenceKind.FirstFlow => $"In the first let-down {Figures.Flow(evidence.Value)} flowed on average (below {Figures.Flow(evidence.Limit ?? 0)} is slow).",
        EvidenceKind.LastShare => $"The last let-down brought {Share(evidence.Value)} of what the first did.",
        EvidenceKind.AirGotIn => $"Air got in at the shield {Times(evidence.Value)} while pumping.",
        EvidenceKind.DidNotSeal => "The shield did not seal at the beginning.",
        EvidenceKind.SuctionShort => $"Suction stayed below your level {Times(evidence.Value)}.",
        EvidenceKind.ScaleLost => "A scale did not answer, so the milk is not known.",
        _ => $"It ended after {Span(evidence.Value)} of suction.",
    };

    private static string Span(double seconds) => Figures.Spoken(TimeSpan.FromSeconds(seconds));

    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    private static string Times(double count) => count is 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count:0} times");
}

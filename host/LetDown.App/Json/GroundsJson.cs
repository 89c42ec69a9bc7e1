using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>The numbers behind a decision.</summary>
internal sealed record GroundsJson(
    double InVainSeconds,
    double ExpectedWaitSeconds,
    PairJson NextGrams,
    PairJson GramsPerMinute,
    double WorthGramsPerMinute,
    PairJson FlowGramsPerSecond)
{
    public static GroundsJson? From(DecisionGrounds? grounds) => grounds is not { } known ? null : new(
        JsonOutput.Seconds(known.InVain),
        JsonOutput.Seconds(known.ExpectedWait),
        PairJson.From(known.Next),
        PairJson.From(known.GramsPerMinute),
        JsonOutput.Rounded(known.WorthGramsPerMinute),
        PairJson.From(known.FlowGramsPerSecond, 3));
}

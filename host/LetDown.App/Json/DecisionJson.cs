using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One thing that the pump decided by itself.</summary>
internal sealed record DecisionJson(double AtSeconds, string What, string? Side, bool Together, string? Reason, string? Coaxing, GroundsJson? Grounds)
{
    public static DecisionJson From(Moment moment) => new(
        JsonOutput.Seconds(moment.At),
        Word(moment.What),
        JsonOutput.Word(moment.Side),
        moment.Together,
        JsonOutput.Word(moment.Reason),
        JsonOutput.Word(moment.Coaxing),
        GroundsJson.From(moment.Grounds));

    // Began is the enum's zero, and a word all the same.
    public static string Word(MomentKind what) => what == MomentKind.Began ? "began" : JsonOutput.Word(what)!;
}

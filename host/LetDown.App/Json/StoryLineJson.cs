using LetDown.App.Stories;

namespace LetDown.App.Json;

/// <summary>One entry of a story.</summary>
internal sealed record StoryLineJson(double AtSeconds, string What, string? Side, bool Together, string? Reason, string Text, GroundsJson? Grounds)
{
    public static StoryLineJson From(StoryLine line) => new(
        JsonOutput.Seconds(line.Moment.At),
        DecisionJson.Word(line.Moment.What),
        JsonOutput.Word(line.Moment.Side),
        line.Moment.Together,
        JsonOutput.Word(line.Moment.Reason),
        line.Text,
        GroundsJson.From(line.Moment.Grounds));
}

using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>A number that is known only so well: 9 in 10 chances between low and high.</summary>
internal sealed record BeliefJson(double Low, double Median, double High)
{
    public static BeliefJson From(Belief belief, int digits) =>
        new(JsonOutput.Rounded(belief.Low, digits), JsonOutput.Rounded(belief.Median, digits), JsonOutput.Rounded(belief.High, digits));
}

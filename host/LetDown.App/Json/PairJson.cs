using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>One number for each breast.</summary>
internal sealed record PairJson(double Left, double Right)
{
    public static PairJson From(SidePair? pair, int digits) => From(Grams.From(pair), digits);

    public static PairJson From(Grams grams, int digits = 2) => new(JsonOutput.Rounded(grams.Left, digits), JsonOutput.Rounded(grams.Right, digits));
}

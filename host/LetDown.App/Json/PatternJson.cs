using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>What is known of her time to let-down.</summary>
internal sealed record PatternJson(int Sessions, string Maturity, BeliefJson UsualSeconds, IReadOnlyList<EffectJson> Effects, bool Simulated)
{
    public static PatternJson From(FactorPattern pattern, bool isSimulated) => new(
        pattern.Sessions,
        pattern.Maturity.ToString().ToLowerInvariant(),
        BeliefJson.From(pattern.Usual, digits: 1),
        [.. pattern.Effects.Select(EffectJson.From)],
        isSimulated);
}

using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>What is known of one quantity.</summary>
internal sealed record QuantityJson(int Sessions, string Maturity, BeliefJson Usual, IReadOnlyList<EffectJson> Effects)
{
    public static QuantityJson From(FactorPattern pattern) => new(
        pattern.Sessions,
        pattern.Maturity.ToString().ToLowerInvariant(),
        BeliefJson.From(pattern.Usual, digits: 1),
        [.. pattern.Effects.Select(EffectJson.From)]);
}

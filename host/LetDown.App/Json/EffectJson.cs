using System.Text.Json;
using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>What a factor does to her time to let-down; ratio 1.2 is a fifth longer.</summary>
internal sealed record EffectJson(string Factor, BeliefJson Ratio, bool Visible, int Sessions)
{
    public static EffectJson From(Effect effect) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(effect.Factor.ToString()), BeliefJson.From(effect.Ratio, digits: 3), effect.IsVisible, effect.Sessions);
}

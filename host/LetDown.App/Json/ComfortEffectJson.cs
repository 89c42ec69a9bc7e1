using LetDown.Host.Formula;

namespace LetDown.App.Json;

/// <summary>What a trick does to comfort.</summary>
internal sealed record ComfortEffectJson(string Trick, BeliefJson Points, bool Visible)
{
    public static ComfortEffectJson From(ComfortEffect effect) => new(effect.Trick, BeliefJson.From(effect.Points, digits: 2), effect.IsVisible);
}

using LetDown.Host.Formula;

namespace LetDown.App.Json;

/// <summary>What a trick does by itself, or two beyond what each does.</summary>
internal sealed record TrickEffectJson(IReadOnlyList<string> Tricks, BeliefJson SoonerSeconds, bool Visible, int Sessions)
{
    public static TrickEffectJson From(TrickEffect effect) => new(effect.Tricks, BeliefJson.From(effect.Sooner, digits: 1), effect.IsVisible, effect.Sessions);
}

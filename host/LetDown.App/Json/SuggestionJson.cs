using LetDown.App.Screens;

namespace LetDown.App.Json;

/// <summary>A mix for her next session.</summary>
internal sealed record SuggestionJson(IReadOnlyList<string> Tricks, bool Trial)
{
    public static SuggestionJson From(FormulaView view) => new(view.Suggestion.Tricks, view.Suggestion.IsTrial);
}

using System.Text.Json;
using LetDown.App.Screens;

namespace LetDown.App.Json;

/// <summary>What is known of her formula.</summary>
internal sealed record FormulaJson
{
    public required string State { get; init; }

    public int Sessions { get; init; }

    public int SessionsWithTricks { get; init; }

    public required BeliefJson? UsualSeconds { get; init; }

    public required IReadOnlyList<TrickEffectJson> Effects { get; init; }

    public required IReadOnlyList<TrickEffectJson> Pairs { get; init; }

    public int ComfortMarks { get; init; }

    public required IReadOnlyList<ComfortEffectJson> Comfort { get; init; }

    public required IReadOnlyList<string> Best { get; init; }

    public required BeliefJson? BestSoonerSeconds { get; init; }

    public double WithinReach { get; init; }

    public double LossSeconds { get; init; }

    public required IReadOnlyList<string> Untried { get; init; }

    public required SuggestionJson Suggestion { get; init; }

    public bool Simulated { get; init; }

    public static FormulaJson From(FormulaView view)
    {
        var (belief, verdict) = (view.Belief, view.Search.Verdict);
        var isKnown = belief.Sessions > 0;
        return new()
        {
            State = JsonNamingPolicy.KebabCaseLower.ConvertName(view.Search.State.ToString()),
            Sessions = belief.Sessions,
            SessionsWithTricks = belief.SessionsWithTricks,
            UsualSeconds = isKnown ? BeliefJson.From(belief.UsualSeconds, digits: 1) : null,
            Effects = [.. view.Effects.Select(TrickEffectJson.From)],
            Pairs = [.. view.Pairs.Select(TrickEffectJson.From)],
            ComfortMarks = belief.Marks,
            Comfort = [.. view.Comfort.Select(ComfortEffectJson.From)],
            Best = view.Search.Best.Tricks,
            BestSoonerSeconds = isKnown ? BeliefJson.From(belief.Sooner(view.Search.Best.Tricks), digits: 1) : null,
            WithinReach = JsonOutput.Rounded(verdict.WithinReach),
            LossSeconds = JsonOutput.Rounded(verdict.LossSeconds, 1),
            Untried = verdict.Untried,
            Suggestion = SuggestionJson.From(view),
            Simulated = view.IsSimulated,
        };
    }
}

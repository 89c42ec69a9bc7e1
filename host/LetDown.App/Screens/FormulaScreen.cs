using LetDown.Host.Formula;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Which tricks help her, and what to try next.</summary>
internal static class FormulaScreen
{
    public static void Write(FormulaView view)
    {
        if (view.IsSimulated)
        {
            view.Say("These sessions were simulated: this is nobody's formula.");
        }

        view.Console.MarkupLine(" [bold]Your formula[/]");
        view.Say(Standing(view));
        WriteEffects(view);
        WriteComfort(view);
        view.Heading("Your next session");
        WriteSuggestion(view);
    }

    public static void WriteSuggestion(FormulaView view) => WriteSuggestion(view, "; “letdown formula why” says why");

    private static void WriteSuggestion(FormulaView view, string more)
    {
        view.Say(view.Suggestion.Tricks.Count == 0 ? "No tricks: just pump." : $"{view.Names(view.Suggestion.Tricks)}.");
        var begin = "“letdown start --tricks suggested” begins with it and notes it";
        view.Say(view.Suggestion switch
        {
            { Tricks.Count: 0, IsTrial: true } => "A session without any shows what the others do.",
            { Tricks.Count: 0 } => "None is worth its trouble so far. If you would like one all the same, take it.",
            { IsTrial: true } => $"That is a trial. Leave out what you do not feel like, and keep what you like. {begin}{more}.",
            _ => $"That is the best that is known. {begin}.",
        });
    }

    public static void WriteWhy(FormulaView view)
    {
        WriteSuggestion(view, "");
        view.Console.WriteLine();
        foreach (var trick in view.Suggestion.Tricks)
        {
            view.Say($"{view.Name(trick)}: {Reason(view, trick)}");
        }

        if (view.Suggestion.IsTrial)
        {
            view.Console.WriteLine();
            view.Say($"How it is chosen: every trick is tried in {MixVerdict.Tries} sessions first. After that, what looks better comes more often, and what looks useless seldom. At most {MixSuggestion.Most} beside those that you like, and none that you turned off.");
        }
    }

    private static string Standing(FormulaView view)
    {
        var (search, belief) = (view.Search, view.Belief);
        if (belief.Sessions == 0)
        {
            return "Nothing is known yet. Use the suggestion below, or whatever you like, and note it: after some twenty sessions there is something to tell.";
        }

        var basis = $"That rests on {Figures.Count(belief.Sessions, "session")}, {belief.SessionsWithTricks} of them with tricks.";
        return search.State switch
        {
            FormulaState.Searching => $"Still being looked for. {basis} {Ahead(view)}",
            FormulaState.Found => $"{Best(view)} It is found well enough: no other mix can be much better. {basis}",
            FormulaState.NothingHelps => $"None of the tricks brings your milk noticeably sooner. That happens, and nothing is wrong with you: take what is pleasant, or none. {basis}",
            _ => $"You ended the search; “letdown formula go-on” takes it up again. {Best(view)} {basis}",
        };
    }

    private static string Best(FormulaView view)
    {
        var best = view.Search.Best.Tricks;
        return best.Count == 0
            ? "None of the tricks is worth its trouble so far."
            : $"{view.Names(best)}: your milk comes {FormulaWords.Shift(view.Belief.Sooner(best).Median)} than without ({FormulaWords.Range(view.Belief.Sooner(best))}).";
    }

    private static string Ahead(FormulaView view) => view.Search.Verdict switch
    {
        { Untried.Count: > 0 } verdict => $"{Figures.Count(verdict.Untried.Count, "trick")} still {(verdict.Untried.Count == 1 ? "needs" : "need")} a few tries; “letdown tricks off …” leaves out what you do not want.",
        { Sessions: < MixVerdict.LeastSessions } => "A few more sessions are needed.",
        _ => "Several mixes may still be the best.",
    };

    private static void WriteEffects(FormulaView view)
    {
        var all = view.Effects;
        if (all.Count == 0)
        {
            return;
        }

        view.Heading("What they do");
        foreach (var effect in all.Where(effect => effect.IsVisible).OrderByDescending(effect => effect.Sooner.Median))
        {
            view.Say($"{view.Name(effect.Tricks[0])}: {FormulaWords.Of(effect)}.");
        }

        foreach (var pair in view.Pairs.Where(pair => pair.IsVisible))
        {
            view.Say($"{view.Name(pair.Tricks[0])} and {view.Name(pair.Tricks[1])} together: {FormulaWords.Of(pair)}, beyond what each does.");
        }

        var others = all.Where(effect => !effect.IsVisible).ToLookup(effect => effect.Sessions >= MixVerdict.Tries, effect => effect.Tricks[0]);
        if (others[true].Any())
        {
            view.Say($"No visible effect so far: {view.Names(others[true])}. There may be one that is small, or that too few sessions show yet.");
        }

        if (others[false].Any())
        {
            view.Say($"Used too seldom to tell: {view.Names(others[false])}.");
        }
    }

    private static void WriteComfort(FormulaView view)
    {
        var visible = view.Comfort.Where(effect => effect.IsVisible).OrderByDescending(effect => effect.Points.Median).ToList();
        if (view.Comfort.Count == 0)
        {
            return;
        }

        view.Heading("Comfort");
        foreach (var effect in visible)
        {
            view.Say($"{view.Name(effect.Trick)}: {FormulaWords.Of(effect)}.");
        }

        view.Say(visible.Count == 0 ? $"No visible effect in {Figures.Count(view.Belief.Marks, "mark")} of yours so far." : $"From {Figures.Count(view.Belief.Marks, "mark")} of yours.");
    }

    private static string Reason(FormulaView view, string trick)
    {
        var effect = view.Belief.Effects.First(one => one.Tricks[0] == trick);
        return view.Belief.Tricks.First(one => one.Id == trick) switch
        {
            { IsLiked: true } => "you like it, so it stays.",
            _ when effect.Sessions == 0 => "not tried yet.",
            _ when effect.Sessions < MixVerdict.Tries && view.Suggestion.IsTrial => $"used in {Figures.Count(effect.Sessions, "session")} so far; a few more tell something.",
            _ when effect.IsVisible => $"{FormulaWords.Of(effect)}.",
            _ when !view.Suggestion.IsTrial => $"perhaps a little on top ({FormulaWords.Range(effect.Sooner)}; from {Figures.Count(effect.Sessions, "session")}).",
            _ => $"it may help ({FormulaWords.Range(effect.Sooner)}; from {Figures.Count(effect.Sessions, "session")}).",
        };
    }
}

using LetDown.Host.Formula;
using LetDown.Host.Tricks;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What is shown of her formula, and where.</summary>
/// <param name="Console">Where to.</param>
/// <param name="Search">Where the search is.</param>
/// <param name="Shelf">The tricks there are.</param>
/// <param name="Suggestion">For her next session.</param>
/// <param name="IsSimulated">Learned from simulated sessions.</param>
internal sealed record FormulaView(IAnsiConsole Console, FormulaSearch Search, TrickShelf Shelf, MixSuggestion Suggestion, bool IsSimulated)
{
    public FormulaBelief Belief => Search.Belief;

    /// <summary>Effects of those that are on her list and that she has used.</summary>
    public IReadOnlyList<TrickEffect> Effects => [.. Belief.Effects.Where(effect => effect.Sessions > 0 && effect.Tricks.All(IsThere))];

    /// <summary>The same of two together.</summary>
    public IReadOnlyList<TrickEffect> Pairs => [.. Belief.Pairs.Where(effect => effect.Tricks.All(IsThere))];

    public IReadOnlyList<ComfortEffect> Comfort => [.. Belief.Comfort.Where(effect => IsThere(effect.Trick))];

    public string Name(string trick) => Shelf.All.Find(trick)!.Name;

    public string Names(IEnumerable<string> tricks) => TrickWords.Names(tricks.Select(trick => Shelf.All.Find(trick)!));

    public void Say(string text) => TextLines.Say(Console, text);

    public void Heading(string text)
    {
        Console.WriteLine();
        Console.MarkupLine($" [bold]{Markup.Escape(text)}[/]");
    }

    private bool IsThere(string trick) => Shelf.All.Find(trick) is not null;
}

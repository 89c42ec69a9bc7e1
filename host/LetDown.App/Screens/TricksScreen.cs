using LetDown.Host.Tricks;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>The tricks, a line each; and one of them whole.</summary>
internal static class TricksScreen
{
    /// <summary>Width of what stands beside name and type, in columns, and least that a name has.</summary>
    private const int Others = 36;
    private const int Narrowest = 10;

    public static void Write(IAnsiConsole console, TrickShelf shelf, IReadOnlyCollection<string> waiting)
    {
        TextLines.Say(console, "What may help your milk to let down. Mix and match; none of it has to be.");
        console.WriteLine();
        var ids = shelf.All.All.Max(trick => trick.Id.Length);
        var names = Math.Min(shelf.All.All.Max(trick => trick.Name.Length), Math.Max(Narrowest, TextLines.WidthOf(console) - Others - ids));
        console.MarkupLine($"[dim] {"Trick".PadRight(names)}  {"Type".PadRight(ids)}  Who does it[/]");
        foreach (var trick in shelf.All.All)
        {
            var remark = TrickWords.Remark(shelf.Of(trick.Id), waiting.Contains(trick.Id));
            console.WriteLine($" {Cut(trick.Name, names)}  {trick.Id.PadRight(ids)}  {TrickWords.Of(trick),-11}  {remark}".TrimEnd());
        }

        console.WriteLine();
        TextLines.Say(console, "“letdown tricks show warm” says how it is done and what is known, “letdown tricks use warm” notes it for your next session, and “letdown formula” learns which help you.");
    }

    public static void Write(IAnsiConsole console, Trick trick, TrickStanding standing, bool isForNext)
    {
        var remark = TrickWords.Remark(standing, isForNext);
        console.MarkupLine($" [bold]{Markup.Escape(trick.Name)}[/]{(remark.Length == 0 ? "" : $" ({Markup.Escape(remark)})")}");
        foreach (var step in trick.Steps)
        {
            TextLines.Say(console, step, "- ");
        }

        if (trick.Guide.Count > 0)
        {
            TextLines.Say(console, $"“letdown tricks guide {trick.Id}” takes you through it.", "- ");
        }

        WriteKnown(console, trick);
    }

    private static string Cut(string name, int width) => name.Length <= width ? name.PadRight(width) : $"{name[..(width - 1)]}…";

    private static void WriteKnown(IAnsiConsole console, Trick trick)
    {
        console.WriteLine();
        TextLines.Say(console, trick.IsOwn ? "It is one of your own; “letdown formula” learns what it does for you." : trick.Known);
        if (trick.Sources.Count > 0)
        {
            TextLines.Say(console, $"From: {string.Join("; ", trick.Sources.Select(source => source.Study).Distinct(StringComparer.Ordinal))}.");
        }

        var others = trick.NotWith.Select(id => TrickCatalogue.BuiltIn.Find(id)!.Name).ToList();
        if (others.Count > 0)
        {
            TextLines.Say(console, $"Not in the same session as: {string.Join(", ", others)}.");
        }
    }
}

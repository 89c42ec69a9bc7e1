using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Sentences in lines that can be read.</summary>
internal static class TextLines
{
    /// <summary>Longer lines are hard to follow half asleep, however wide the terminal is.</summary>
    private const int Widest = 80;
    private const int Narrowest = 30;

    private static readonly string[] Units = ["s", "min", "g", "g/s", "mL", "mmHg", "%"];

    public static int WidthOf(IAnsiConsole console) => Math.Clamp(console.Profile.Width, Narrowest, Widest);

    /// <summary>Writes it in lines, each a little indented.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="mark">Before the first line; the others stand below what follows it.</param>
    public static void Say(IAnsiConsole console, string text, string mark = "")
    {
        var before = mark;
        foreach (var row in Wrap(text, WidthOf(console) - 1 - mark.Length))
        {
            console.WriteLine($" {before}{row}");
            before = new string(' ', mark.Length);
        }
    }

    /// <summary>Breaks at spaces; a word that is longer than a line stays whole.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    /// <summary>A number and its unit are one word: “8” at the end of a line tells nothing.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var hasUnit = at + 1 < words.Length && char.IsAsciiDigit(words[at][^1]) && Units.Contains(words[at + 1].TrimEnd('.', ',', ';', ')'));
            yield return hasUnit ? $"{words[at]} {words[++at]}" : words[at];
        }
    }
}

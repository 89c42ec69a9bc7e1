using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>Sentences in lines that can be read.</summary>
internal static class TextLines
{
    /// <summary>Longer lines are hard to follow half asleep, however wide the terminal is.</summary>
    private const int Widest = 80;
    private const int Narrowest = 30;

    public static int WidthOf(IAnsiConsole console) => Math.Clamp(console.Profile.Width, Narrowest, Widest);

    /// <summary>Breaks at spaces; a word that is longer than a line stays whole.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
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
}

using System.CommandLine.Parsing;

namespace LetDown.App.CommandLine;

/// <summary>Reads one word of a few. What is none of them is answered with all of them.</summary>
internal static class Choices
{
    /// <summary>A parser of the names of <typeparamref name="T"/>, in small letters.</summary>
    public static Func<ArgumentResult, T?> Of<T>(string option)
        where T : struct, Enum => Of<T>(option, Word);

    /// <summary>A parser of what <paramref name="word"/> calls them.</summary>
    public static Func<ArgumentResult, T?> Of<T>(string option, Func<T, string> word)
        where T : struct, Enum => result =>
    {
        var said = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        foreach (var choice in Enum.GetValues<T>())
        {
            if (word(choice) == said)
            {
                return choice;
            }
        }

        result.AddError($"{option} wants one of: {string.Join(", ", Enum.GetValues<T>().Select(word))}.");
        return null;
    };

    private static string Word<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();
}

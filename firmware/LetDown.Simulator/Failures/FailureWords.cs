using System.Text;

namespace LetDown.Simulator.Failures;

/// <summary>The words of failures in scenario files, reports and docs: small letters and hyphens.</summary>
public static class FailureWords
{
    /// <summary>All parts.</summary>
    public static IReadOnlyList<FailurePart> Parts { get; } = Enum.GetValues<FailurePart>();

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FailureKind> Kinds { get; } = Enum.GetValues<FailureKind>();

    /// <summary>Such as <c>line-left-sensor</c>.</summary>
    public static string Word(this FailurePart part) => Hyphened($"{part}");

    /// <summary>Such as <c>stuck</c>.</summary>
    public static string Word(this FailureKind kind) => Hyphened($"{kind}");

    /// <summary>Finds a part by its word.</summary>
    /// <exception cref="FailureException">There is no such part; the message lists those there are.</exception>
    public static FailurePart PartOf(string word) => Find(Parts, Word, word, "part of the board");

    /// <summary>Finds a kind by its word.</summary>
    /// <exception cref="FailureException">There is no such kind; the message lists those there are.</exception>
    public static FailureKind KindOf(string word) => Find(Kinds, Word, word, "kind of failure");

    private static T Find<T>(IReadOnlyList<T> all, Func<T, string> name, string word, string what)
    {
        foreach (var one in all)
        {
            if (name(one) == word)
            {
                return one;
            }
        }

        throw new FailureException($"{word} is no {what}: say one of {string.Join(", ", all.Select(name))}.");
    }

    private static string Hyphened(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}

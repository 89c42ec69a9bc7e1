using LetDown.Host.Tricks;

namespace LetDown.App.Commands;

/// <summary>Several tricks in one word, as warm,imagery.</summary>
internal static class TrickList
{
    /// <exception cref="AppException">One of them is none.</exception>
    public static IReadOnlyList<Trick> Read(TrickShelf shelf, string said) =>
        [.. said.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => TricksCommand.Find(shelf, name)).Distinct()];
}

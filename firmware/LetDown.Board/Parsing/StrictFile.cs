using System.Text.Json;
using System.Text.Unicode;
using LetDown.Board.Json;

namespace LetDown.Board.Parsing;

/// <summary>Reads a JSON file that must be whole and right: every mistake in it is named with its line, all in one message.</summary>
internal static class StrictFile
{
    /// <param name="file">How the file is named in messages.</param>
    /// <param name="what">What it is: <c>board file</c>.</param>
    /// <param name="utf8">What is in it.</param>
    /// <param name="read">Makes something of its root; what is wrong goes into the mistakes.</param>
    /// <exception cref="BoardFileException">Naming every mistake.</exception>
    public static T Read<T>(string file, string what, ReadOnlySpan<byte> utf8, Func<Section, Mistakes, T> read)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new BoardFileException($"{file}: this is not text in UTF-8; save it as UTF-8.");
        }

        var mistakes = new Mistakes();
        try
        {
            var made = read(new Section(JsonPlaces.Read(utf8, mistakes), mistakes), mistakes);
            ThrowIfAny(file, what, mistakes);
            return made;
        }
        catch (JsonException e)
        {
            var (spot, complaint) = JsonPlaces.Explain(utf8, e);
            throw new BoardFileException($"{file}: line {spot.Line}, column {spot.Column}: this is not JSON: {complaint}", e);
        }
    }

    private static void ThrowIfAny(string file, string what, Mistakes mistakes)
    {
        if (mistakes.All is { Count: > 0 } all)
        {
            var heading = all.Count == 1 ? "there is 1 mistake" : $"there are {all.Count} mistakes";
            throw new BoardFileException($"{file}: {heading} in the {what}:\n{string.Join('\n', all.Select(Line))}");
        }
    }

    private static string Line(Mistake mistake) =>
        $"  line {mistake.Spot.Line}, {(mistake.Path.Length == 0 ? "the whole file" : mistake.Path)}: {mistake.What}";
}

using System.Text.Json.Nodes;
using LetDown.Board;

namespace LetDown.Tests.Board;

/// <summary>The board file that ships, and copies of it with something changed.</summary>
internal static class BoardFiles
{
    public static string ShippedPath => Path.Combine(AppContext.BaseDirectory, "board.json");

    public static BoardDescription Shipped => BoardDescription.Load(ShippedPath);

    public static JsonObject ShippedTree() => JsonNode.Parse(File.ReadAllText(ShippedPath))!.AsObject();

    /// <summary>Loads a text as a board file of its own.</summary>
    public static BoardDescription Load(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"letdown-board-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        try
        {
            return BoardDescription.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The lines, after the heading, of what is said about a file.</summary>
    public static string[] MistakesIn(string text)
    {
        var refused = Assert.Throws<BoardFileException>(() => Load(text));
        return [.. refused.Message.Split('\n').Skip(1).Select(line => line.Trim())];
    }

    /// <summary>The shipped file with one value replaced; the path is written with dots.</summary>
    public static string With(string path, JsonNode? value)
    {
        var tree = ShippedTree();
        Set(tree, path, value);
        return tree.ToJsonString();
    }

    public static void Set(JsonObject tree, string path, JsonNode? value)
    {
        var names = path.Split('.');
        var place = names[..^1].Aggregate(tree, (node, name) => node[name]!.AsObject());
        place[names[^1]] = value;
    }
}

using System.Text.Json;

namespace LetDown.Board.Parsing;

/// <summary>One value of the board file, with where it stands.</summary>
/// <param name="Path">From the root: <c>sides.left.vent.pin</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Kind">What it begins with.</param>
/// <param name="Text">Text of a string, or a number or word as written; empty for objects and lists.</param>
internal sealed record JsonPlace(string Path, int Line, JsonTokenType Kind, string Text)
{
    /// <summary>Members of an object in the file's order.</summary>
    public Dictionary<string, JsonPlace> Members { get; } = [];

    /// <summary>How a message names the value itself.</summary>
    public string Shown => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{Text}\"",
        _ => Text,
    };
}

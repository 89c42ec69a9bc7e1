using System.Text.Json;

namespace LetDown.Board.Json;

/// <summary>One value of a JSON text, with where it stands.</summary>
/// <param name="Path">From the root: <c>sides.left.vent.pin</c>, <c>steps[2].minutes</c>; empty for the root itself.</param>
/// <param name="Spot">Where the value begins.</param>
/// <param name="Kind">What it begins with.</param>
/// <param name="Text">Text of a string, or a number or word as written; empty for objects and lists.</param>
internal sealed record JsonPlace(string Path, JsonSpot Spot, JsonTokenType Kind, string Text)
{
    /// <summary>Line of the value, counted from 1.</summary>
    public int Line => Spot.Line;

    /// <summary>Where the member's name stands; of the root and of a list's items, the value itself.</summary>
    public JsonSpot NameSpot { get; init; } = Spot;

    /// <summary>Members of an object in the text's order.</summary>
    public Dictionary<string, JsonPlace> Members { get; } = [];

    /// <summary>What is in a list, in order.</summary>
    public List<JsonPlace> Items { get; } = [];

    /// <summary>How a message names the value itself.</summary>
    public string Shown => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{Text}\"",
        _ => Text,
    };

    /// <summary>The place itself and every place within it.</summary>
    public IEnumerable<JsonPlace> All() => Members.Values.Concat(Items).SelectMany(inner => inner.All()).Prepend(this);
}

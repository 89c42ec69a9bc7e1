namespace LetDown.Board.Json;

/// <summary>All that is wrong with one JSON text, told together so that it is mended in one go.</summary>
internal sealed class Mistakes
{
    private readonly List<Mistake> _found = [];

    /// <summary>What was found, in the text's order.</summary>
    public IReadOnlyList<Mistake> All => [.. _found.OrderBy(mistake => mistake.Spot.Line).ThenBy(mistake => mistake.Spot.Column)];

    /// <summary>Something is wrong with a value.</summary>
    public void Add(JsonPlace place, string what)
    {
        _found.Add(new(place.Spot, place.Path, what));
    }

    /// <summary>Something is wrong with a member's name.</summary>
    public void AddName(JsonPlace place, string what)
    {
        _found.Add(new(place.NameSpot, place.Path, what));
    }

    /// <summary>Something is wrong with the whole text.</summary>
    public void Add(JsonSpot spot, string what) => _found.Add(new(spot, string.Empty, what));
}

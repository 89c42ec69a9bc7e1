using LetDown.Board.Json;

namespace LetDown.Board.Parsing;

/// <summary>Who has claimed which pin, channel or address: each may have one owner.</summary>
internal sealed class Claims(Mistakes mistakes)
{
    private readonly Dictionary<string, JsonPlace> _owners = [];

    /// <param name="what">For people and as the key: <c>pin 20</c>.</param>
    /// <param name="owner">Where the claim stands.</param>
    public void Claim(string what, JsonPlace owner)
    {
        if (!_owners.TryAdd(what, owner))
        {
            var first = _owners[what];
            mistakes.Add(owner, $"{what} is already used by {first.Path} (line {first.Line}); expected another");
        }
    }
}

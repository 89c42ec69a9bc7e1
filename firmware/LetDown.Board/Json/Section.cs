using System.Globalization;
using System.Text.Json;

namespace LetDown.Board.Json;

/// <summary>One object of a JSON text, read member by member. What is wrong is noted, and reading goes on.</summary>
internal sealed class Section
{
    private readonly JsonPlace _place;
    private readonly Mistakes _mistakes;
    private readonly HashSet<string> _known = [];
    private readonly bool _isAbsent;

    /// <param name="place">Where it stands; of a section that is not there, what it is missing from.</param>
    /// <param name="mistakes">What is wrong goes there.</param>
    /// <param name="isAbsent">It is not there, which was noted already: nothing in it is missed.</param>
    public Section(JsonPlace place, Mistakes mistakes, bool isAbsent = false)
    {
        (_place, _mistakes, _isAbsent) = (place, mistakes, isAbsent);
        if (!isAbsent && place.Kind != JsonTokenType.StartObject)
        {
            mistakes.Add(place, $"{place.Shown} stands here; expected an object");
            _isAbsent = true;
        }
    }

    /// <summary>The member, or none; a missing one is noted unless the whole section is missing, which was noted already.</summary>
    public JsonPlace? Find(string name)
    {
        var isFirstTime = _known.Add(name);
        if (_place.Members.TryGetValue(name, out var member))
        {
            return member;
        }

        if (!_isAbsent && isFirstTime)
        {
            _mistakes.Add(_place, $"\"{name}\" is missing");
        }

        return null;
    }

    /// <summary>The member, or none, which is fine.</summary>
    public JsonPlace? Optional(string name)
    {
        _known.Add(name);
        return _place.Members.GetValueOrDefault(name);
    }

    /// <summary>A member that is an object of its own.</summary>
    public Section Object(string name)
    {
        var member = Find(name);
        return new Section(member ?? _place, _mistakes, member is null);
    }

    /// <summary>A text; empty when it is missing or wrong.</summary>
    public string Text(string name, int longest)
    {
        var member = Find(name);
        if (member is { Kind: JsonTokenType.String } && member.Text.Trim().Length is var length && length > 0 && length <= longest)
        {
            return member.Text.Trim();
        }

        Refuse(member, $"expected a text of 1 to {longest} letters");
        return string.Empty;
    }

    /// <summary>A whole number; none when it is missing or wrong.</summary>
    public int? Whole(string name, int lowest, int highest, string why = "")
    {
        var member = Find(name);
        if (member is { Kind: JsonTokenType.Number } && IsWhole(member.Text, out var value) && value >= lowest && value <= highest)
        {
            return value;
        }

        Refuse(member, $"expected a whole number from {lowest} to {highest}{why}");
        return null;
    }

    /// <summary>A finite number; none when it is missing or wrong.</summary>
    public double? Number(string name, double lowest, double highest, string unit, string why = "")
    {
        var member = Find(name);
        if (member is { Kind: JsonTokenType.Number } && IsFinite(member.Text, out var value) && value >= lowest && value <= highest)
        {
            return value;
        }

        Refuse(member, string.Create(CultureInfo.InvariantCulture, $"expected a number from {lowest} to {highest}{unit}{why}{Bare(member)}"));
        return null;
    }

    /// <summary>Notes every member that nobody asked for: a misspelt name must not pass as a default.</summary>
    public void RefuseOthers()
    {
        foreach (var (name, member) in _place.Members.Where(m => !_isAbsent && !_known.Contains(m.Key)))
        {
            _mistakes.AddName(member, $"\"{name}\" is not known here; expected {string.Join(", ", _known)}");
        }
    }

    /// <summary>Notes that a member is not what was expected; nothing when there is no member.</summary>
    public void Refuse(JsonPlace? member, string expected)
    {
        if (member is not null)
        {
            _mistakes.Add(member, $"{member.Shown} stands here; {expected}");
        }
    }

    /// <summary>“100 ms” is what people write.</summary>
    private static string Bare(JsonPlace? member) =>
        member is { Kind: JsonTokenType.String, Text: [>= '0' and <= '9', ..] text } && char.IsLetter(text[^1]) ? ", written without its unit" : "";

    private static bool IsWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool IsFinite(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
